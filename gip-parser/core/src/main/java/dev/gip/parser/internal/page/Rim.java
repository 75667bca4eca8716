package dev.gip.parser.internal.page;

import java.util.List;

/**
 * The empty cells at the sides of a table that a frame round it leaves: a margin, the column of a site's menu. A column of
 * the table itself has at least a head.
 */
final class Rim {

    /** At the right a frame leaves slivers only; wider columns may be without figures and without a head of their own. */
    private static final double WIDEST_SLIVER = 12;

    private Rim() {}

    static Table removed(Table table) {
        int left = 0;
        while (left < table.columns() && isEmpty(table, 0, left + 1)) {
            left++;
        }
        double[] xs = table.xs();
        int right = table.columns();
        while (right > left
                && xs[table.columns()] - xs[right - 1] < WIDEST_SLIVER
                && isEmpty(table, right - 1, table.columns())) {
            right--;
        }
        if (left == table.columns() || (left == 0 && right == table.columns())) {
            return table;
        }
        int from = left;
        int to = right;
        List<TableCell> cells = table.cells().stream()
                .filter(cell -> !(within(cell, 0, from) || within(cell, to, table.columns())))
                .toList();
        return new Table(xs, table.rows(), cells);
    }

    private static boolean isEmpty(Table table, int from, int to) {
        return table.cells().stream().noneMatch(cell -> !cell.isBlank() && within(cell, from, to));
    }

    private static boolean within(TableCell cell, int from, int to) {
        return cell.span().column() >= from && cell.span().columnEnd() <= to;
    }
}
