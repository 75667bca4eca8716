package dev.gip.parser.internal.page;

/**
 * A cell of a lattice.
 *
 * @param row its uppermost row
 * @param column its leftmost column
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 */
record Span(int row, int column, int rows, int columns) {

    int rowEnd() {
        return row + rows;
    }

    int columnEnd() {
        return column + columns;
    }
}
