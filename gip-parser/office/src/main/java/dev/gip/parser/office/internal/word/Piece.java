package dev.gip.parser.office.internal.word;

import java.util.List;

/** What stands in the text of a Word file, or in a cell of its tables. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param text its text; line feeds where it breaks its line
     */
    record Words(String text) implements Piece {}

    /**
     * A picture, or another object that shows no text.
     *
     * @param name what the file calls it; empty where it does not
     */
    record Picture(String name) implements Piece {}

    /** A table, with the rows that are shown. */
    record Table(List<Row> rows) implements Piece {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the first column it covers, counted from 0
     * @param span how many columns it covers
     * @param goesOn whether it is the lower part of the merged cell above it
     */
    record Cell(int column, int span, boolean goesOn, List<Piece> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }
}
