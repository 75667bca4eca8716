package dev.gip.parser.internal.flow;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Lays a document out as lines of fields: rows of grids as they are, lines of text split at their separators. */
public final class Flow {

    private final List<Line> lines = new ArrayList<>();
    private final BarLines bars;
    private int segment;
    private int lastTextLine = -1;

    private Flow(LabelBook labels) {
        this.bars = new BarLines(labels, lines);
    }

    /** The lines of a document; the labels tell which lines of text belong to one cell. */
    public static List<Line> of(Document document, LabelBook labels) {
        Flow flow = new Flow(labels);
        for (Block block : document.blocks()) {
            if (block instanceof Grid grid) {
                flow.bars.flush();
                flow.add(grid);
            } else if (block instanceof Paragraph paragraph) {
                flow.add(paragraph);
            }
        }
        flow.bars.flush();
        return BrokenLabels.join(flow.lines, labels);
    }

    private void add(Grid grid) {
        segment++;
        List<Field> row = new ArrayList<>();
        int number = 0;
        for (GridCell cell : grid.cells()) {
            if (cell.row() != number && !row.isEmpty()) {
                lines.add(new Line(Shape.GRID, segment, row));
                row.clear();
            }
            number = cell.row();
            row.add(new Field(cell.text(), cell.column(), cell.columnSpan(), cell.location()));
        }
        if (!row.isEmpty()) {
            lines.add(new Line(Shape.GRID, segment, row));
        }
        segment++;
    }

    private void add(Paragraph paragraph) {
        String text = paragraph.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String line = Bars.plain(text.substring(start, stop));
            if (Bars.isRule(line)) {
                bars.flush();
            } else if ((!LabelText.isBlank(line) || Bars.isRowOfTabs(line)) && !PageMark.is(line)) {
                addLine(line, start, paragraph.location());
            }
            start = stop + 1;
        }
    }

    private void addLine(String text, int start, SourceLocation paragraph) {
        if (gapBefore(paragraph)) {
            segment++;
        }
        if (text.indexOf('|') >= 0) {
            bars.add(text, start, paragraph, segment);
        } else if (text.indexOf('\t') >= 0) {
            bars.flush();
            lines.add(new Line(Shape.SEPARATED, segment, Fields.split(text, '\t', start, paragraph)));
        } else {
            bars.addLoose(Fields.whole(text, start, paragraph), segment);
        }
    }

    private boolean gapBefore(SourceLocation location) {
        if (location.range() == null) {
            return false;
        }
        int line = location.range().line();
        boolean gap = lastTextLine >= 0 && line > lastTextLine + 1;
        lastTextLine = line;
        return gap;
    }
}
