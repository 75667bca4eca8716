package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the fields of a lattice together where no line parts them: these are the merged cells of the table. */
final class OpenCells {

    private final boolean[][] closedRight;
    private final boolean[][] closedBelow;
    private final int rows;
    private final int columns;
    private final int[] parents;

    private OpenCells(boolean[][] closedRight, boolean[][] closedBelow) {
        this.closedRight = closedRight;
        this.closedBelow = closedBelow;
        this.rows = closedRight.length;
        this.columns = rows == 0 ? 0 : closedRight[0].length;
        this.parents = new int[rows * columns];
        Arrays.setAll(parents, i -> i);
    }

    /**
     * The cells by row, then by column.
     *
     * @param closedRight whether a line stands at the right of a field, by row and column
     * @param closedBelow whether a line lies below it
     */
    static List<Span> merged(boolean[][] closedRight, boolean[][] closedBelow) {
        OpenCells cells = new OpenCells(closedRight, closedBelow);
        cells.connect();
        return cells.spans();
    }

    private void connect() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int field = row * columns + column;
                if (column + 1 < columns && !closedRight[row][column]) {
                    parents[root(field + 1)] = root(field);
                }
                if (row + 1 < rows && !closedBelow[row][column]) {
                    parents[root(field + columns)] = root(field);
                }
            }
        }
    }

    private int root(int field) {
        int root = field;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Span> spans() {
        boolean[] taken = new boolean[parents.length];
        List<Span> spans = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row * columns + column]) {
                    Span span = spanAt(row, column, taken);
                    take(span, taken);
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    /** The largest box of one cell from a field to the right and down; cells with nooks fall into several. */
    private Span spanAt(int row, int column, boolean[] taken) {
        int cell = root(row * columns + column);
        int width = 1;
        while (column + width < columns && belongs(row, column + width, cell, taken)) {
            width++;
        }
        int height = 1;
        while (row + height < rows && rowBelongs(row + height, column, width, cell, taken)) {
            height++;
        }
        return new Span(row, column, height, width);
    }

    private boolean rowBelongs(int row, int column, int width, int cell, boolean[] taken) {
        for (int i = column; i < column + width; i++) {
            if (!belongs(row, i, cell, taken)) {
                return false;
            }
        }
        return true;
    }

    private boolean belongs(int row, int column, int cell, boolean[] taken) {
        int field = row * columns + column;
        return !taken[field] && root(field) == cell;
    }

    private void take(Span span, boolean[] taken) {
        for (int row = span.row(); row < span.rowEnd(); row++) {
            int from = row * columns + span.column();
            Arrays.fill(taken, from, from + span.columns(), true);
        }
    }
}
