package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that head a table and stand again where it goes on. */
final class RepeatedHead {

    private RepeatedHead() {}

    /** The lower part without the rows that the upper one begins with. */
    static Table removed(Table upper, Table lower) {
        int rows = Math.min(repeated(upper, lower), lower.rows() - 1);
        while (rows > 0 && !endsAt(lower, rows)) {
            rows--;
        }
        return rows <= 0 ? lower : below(lower, rows);
    }

    private static int repeated(Table upper, Table lower) {
        Map<Integer, List<TableCell>> above = byRow(upper);
        Map<Integer, List<TableCell>> below = byRow(lower);
        int rows = 0;
        while (rows < Math.min(upper.rows(), lower.rows())
                && isSame(above.getOrDefault(rows, List.of()), below.getOrDefault(rows, List.of()))) {
            rows++;
        }
        return rows;
    }

    private static Map<Integer, List<TableCell>> byRow(Table table) {
        Map<Integer, List<TableCell>> rows = new HashMap<>();
        for (TableCell cell : table.cells()) {
            rows.computeIfAbsent(cell.span().row(), absent -> new ArrayList<>()).add(cell);
        }
        return rows;
    }

    /** Heads have words and no figures. */
    private static boolean isSame(List<TableCell> above, List<TableCell> below) {
        if (above.size() != below.size()) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            Span one = above.get(i).span();
            Span other = below.get(i).span();
            boolean same = one.column() == other.column()
                    && one.columns() == other.columns()
                    && !TableText.isFigure(below.get(i))
                    && above.get(i).text().equals(below.get(i).text());
            if (!same) {
                return false;
            }
        }
        return above.stream().anyMatch(cell -> !cell.isBlank());
    }

    private static boolean endsAt(Table table, int row) {
        return table.cells().stream()
                .noneMatch(cell -> cell.span().row() < row && cell.span().rowEnd() > row);
    }

    private static Table below(Table table, int rows) {
        List<TableCell> cells = new ArrayList<>();
        for (TableCell cell : table.cells()) {
            Span span = cell.span();
            if (span.row() >= rows) {
                cells.add(cell.at(new Span(span.row() - rows, span.column(), span.rows(), span.columns())));
            }
        }
        return new Table(table.xs(), table.rows() - rows, cells);
    }
}
