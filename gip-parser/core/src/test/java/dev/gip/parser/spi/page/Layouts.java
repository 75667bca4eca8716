package dev.gip.parser.spi.page;

import dev.gip.model.source.Limits;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** What is found on pages, as lines that a test can compare. */
final class Layouts {

    private Layouts() {}

    static Document document(Limits limits, Page... pages) throws UnreadableSourceException {
        PageLayout layout = new PageLayout(SourceInput.ofBytes("pages", new byte[0], null, limits));
        for (Page page : pages) {
            layout.add(page);
        }
        return layout.document();
    }

    /** Paragraphs as they are, rows of tables as {@code column:text|column+span:text}; {@code /} for a line feed. */
    static List<String> lines(Page... pages) throws UnreadableSourceException {
        List<String> lines = new ArrayList<>();
        for (Block block : document(Limits.untrusted(), pages).blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                addRows(grid, lines);
            }
        }
        return lines;
    }

    static List<String> lines(Sheet sheet) throws UnreadableSourceException {
        return lines(sheet.page(1));
    }

    private static void addRows(Grid grid, List<String> lines) {
        int row = -1;
        StringBuilder line = new StringBuilder();
        for (GridCell cell : grid.cells()) {
            if (cell.row() != row && row >= 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            row = cell.row();
            line.append(line.isEmpty() ? "" : "|").append(shown(cell));
        }
        lines.add(line.toString());
    }

    private static String shown(GridCell cell) {
        String columns = cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "";
        String rows = cell.rowSpan() > 1 ? "x" + cell.rowSpan() : "";
        return cell.column() + columns + rows + ":" + cell.text().replace('\n', '/');
    }

    static List<Grid> grids(Page... pages) throws UnreadableSourceException {
        List<Grid> grids = new ArrayList<>();
        for (Block block : document(Limits.untrusted(), pages).blocks()) {
            if (block instanceof Grid grid) {
                grids.add(grid);
            }
        }
        return grids;
    }
}
