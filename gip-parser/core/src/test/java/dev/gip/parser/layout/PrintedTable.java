package dev.gip.parser.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A table as it is printed, merged cells and all.
 *
 * @param key the table of the form that it shows
 * @param width how many columns it has
 * @param head how many rows at the top head the columns
 * @param rows the cells that begin in each row, from the left
 * @param tails how many positions of each row no cell of its own begins at
 */
public record PrintedTable(String key, int width, int head, List<List<PrintedCell>> rows, List<Integer> tails) {

    /** Copies the rows. */
    public PrintedTable {
        rows = rows.stream().map(List::copyOf).toList();
        tails = List.copyOf(tails);
    }

    static PrintedTable of(String key, int width, int head, List<List<PrintedCell>> rows) {
        return new PrintedTable(
                key,
                width,
                head,
                rows,
                rows.stream().map(row -> width - row.size()).toList());
    }

    /** The table whose positions are covered by these cells; a cell that covers several stands at all of them. */
    static PrintedTable of(String key, int head, List<List<PrintedCell>> grid) {
        Set<PrintedCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            List<PrintedCell> row = new ArrayList<>();
            for (int j = 0; j < grid.get(i).size(); j++) {
                PrintedCell cell = grid.get(i).get(j);
                if (seen.add(cell)) {
                    row.add(cell.covering(j, rowsFrom(grid, i, j), columnsFrom(grid.get(i), j)));
                }
            }
            rows.add(row);
        }
        return of(key, grid.get(0).size(), head, rows);
    }

    private static int rowsFrom(List<List<PrintedCell>> grid, int row, int column) {
        int end = row;
        while (end < grid.size() && grid.get(end).get(column) == grid.get(row).get(column)) {
            end++;
        }
        return end - row;
    }

    private static int columnsFrom(List<PrintedCell> row, int column) {
        int end = column;
        while (end < row.size() && row.get(end) == row.get(column)) {
            end++;
        }
        return end - column;
    }

    /** The cells that cover each position, row by row; null where the cell of a position was lost. */
    List<List<PrintedCell>> grid() {
        PrintedCell[][] grid = new PrintedCell[rows.size()][width];
        for (int row = 0; row < rows.size(); row++) {
            for (PrintedCell cell : rows.get(row)) {
                for (int i = row; i < row + cell.rowSpan(); i++) {
                    for (int j = cell.column(); j < cell.column() + cell.columnSpan(); j++) {
                        grid[i][j] = cell;
                    }
                }
            }
        }
        List<List<PrintedCell>> lists = new ArrayList<>();
        for (PrintedCell[] row : grid) {
            lists.add(new ArrayList<>(Arrays.asList(row)));
        }
        return lists;
    }

    /** How many cells from above reach into a row. */
    int coveredFromAbove(int row) {
        int count = 0;
        for (int above = 0; above < row; above++) {
            int rowsDown = row - above;
            count += (int) rows.get(above).stream()
                    .filter(cell -> cell.rowSpan() > rowsDown)
                    .count();
        }
        return count;
    }

    boolean hasValues(int row) {
        return rows.get(row).stream().anyMatch(PrintedCell::isValue);
    }

    /** The same table with other cells in its rows; merged cells leave what they left. */
    PrintedTable withRows(List<List<PrintedCell>> changed) {
        return new PrintedTable(key, width, head, changed, tails);
    }

    /** The same table, every cell changed in its place. */
    PrintedTable map(UnaryOperator<PrintedCell> change) {
        return withRows(
                rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }

    /** The same table without some cells: they leave no trace, and those behind them move up. */
    PrintedTable without(Predicate<PrintedCell> lost) {
        return withRows(rows.stream()
                .map(row -> row.stream().filter(cell -> !lost.test(cell)).toList())
                .toList());
    }

    /** The same table in two, the head repeated; a merged label goes on in the second. */
    List<PrintedTable> cutAfter(int row) {
        List<List<PrintedCell>> grid = grid();
        List<List<PrintedCell>> below = new ArrayList<>(grid.subList(0, head));
        below.addAll(grid.subList(row, grid.size()));
        return List.of(of(key, head, grid.subList(0, row)), of(key, head, below));
    }
}
