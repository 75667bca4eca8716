package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.Piece.Cell;
import dev.gip.parser.office.internal.word.Piece.Row;
import dev.gip.parser.office.internal.word.Piece.Table;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads one table of a DOCX file. Rows that were deleted or are hidden are left out. */
final class DocxTable {

    /** No page has as many columns. */
    private static final int WIDEST_SPAN = 1000;

    private final XmlCursor xml;
    private final Clock clock;
    private final DocxText text;
    private final List<Row> rows = new ArrayList<>();

    /** @param text reads what stands in the cells */
    DocxTable(XmlCursor xml, Clock clock, DocxText text) {
        this.xml = xml;
        this.clock = clock;
        this.text = text;
    }

    /** The table that was opened last; it is closed then. */
    Table read() throws UnreadableSourceException {
        readRows();
        return new Table(rows);
    }

    private void readRows() throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (Marks.is(xml, "tr")) {
                RowBuilder row = new RowBuilder();
                row.read();
                if (row.shown) {
                    rows.add(new Row(row.cells));
                }
            } else if (Marks.isTransparent(xml)) {
                readRows();
            }
        }
    }

    /** One row while it is read. */
    private final class RowBuilder {

        private final List<Cell> cells = new ArrayList<>();
        private int column;
        private boolean shown = true;
        private boolean mergedLeft;

        void read() throws UnreadableSourceException {
            int own = xml.depth();
            while (xml.nextChild(own)) {
                if (Marks.is(xml, "trPr")) {
                    readProperties();
                } else if (Marks.is(xml, "tc")) {
                    readCell();
                } else if (Marks.isTransparent(xml)) {
                    read();
                }
            }
        }

        private void readProperties() throws UnreadableSourceException {
            int own = xml.depth();
            while (xml.nextChild(own)) {
                switch (xml.name()) {
                    case "gridBefore" -> column += Math.max(0, Math.min(WIDEST_SPAN, xml.number("val", 0)));
                    case "del" -> shown = false;
                    case "hidden" -> shown &= !xml.isOn();
                    default -> {}
                }
            }
        }

        private void readCell() throws UnreadableSourceException {
            clock.cell();
            int own = xml.depth();
            int span = 1;
            boolean goesOn = false;
            boolean deleted = false;
            mergedLeft = false;
            DocxText.Collector content = text.collector();
            while (xml.nextChild(own)) {
                if (!Marks.is(xml, "tcPr")) {
                    content.readOne();
                    continue;
                }
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    switch (xml.name()) {
                        case "gridSpan" -> span = Math.max(1, Math.min(WIDEST_SPAN, xml.number("val", 1)));
                        case "vMerge" -> goesOn = !"restart".equals(xml.attribute("val"));
                        case "hMerge" -> mergedLeft = !"restart".equals(xml.attribute("val"));
                        case "cellDel" -> deleted = true;
                        default -> {}
                    }
                }
            }
            add(new Cell(column, span, goesOn, deleted ? List.of() : content.pieces()));
        }

        /** A cell that is merged with the one on its left makes that one wider. */
        private void add(Cell cell) {
            column += cell.span();
            if (!mergedLeft || cells.isEmpty()) {
                cells.add(cell);
                return;
            }
            Cell left = cells.get(cells.size() - 1);
            cells.set(
                    cells.size() - 1,
                    new Cell(left.column(), left.span() + cell.span(), left.goesOn(), left.content()));
        }
    }
}
