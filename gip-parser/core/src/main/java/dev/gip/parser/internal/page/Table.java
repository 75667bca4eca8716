package dev.gip.parser.internal.page;

import java.util.List;

/** A table of one page, or of several that it goes on over. */
final class Table {

    private final double[] xs;
    private final int rows;
    private final List<TableCell> cells;

    Table(double[] xs, int rows, List<TableCell> cells) {
        this.xs = xs;
        this.rows = rows;
        this.cells = List.copyOf(cells);
    }

    /** Where columns begin, and where the last one ends. */
    double[] xs() {
        return xs;
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return rows;
    }

    /** Its cells, those of each row from the left. */
    List<TableCell> cells() {
        return cells;
    }
}
