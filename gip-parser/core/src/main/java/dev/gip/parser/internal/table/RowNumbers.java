package dev.gip.parser.internal.table;

import dev.gip.parser.internal.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand in front of the labels of rows and count them. Where the source does not show its lines, such a number
 * looks like the last value of the row above, and is none.
 */
final class RowNumbers {

    /** Fewer rows may have values that count up by chance. */
    private static final int FEWEST_ROWS = 3;

    private RowNumbers() {}

    /**
     * Takes the numbers out of the rows above where every row of a table has one; where only most of them have, the rows stay
     * but no one can tell their columns.
     *
     * @param rows the rows of all tables in the order of the source
     */
    static List<RawRow> takeOut(List<RawRow> rows) {
        Map<String, List<RawRow>> tables = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            RawRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            boolean group = row.cells.isEmpty() && next != null && Objects.equals(next.ahead, row.ahead);
            if (!group) {
                tables.computeIfAbsent(row.slots.get(0).table(), table -> new ArrayList<>())
                        .add(row);
            }
        }
        Set<RawRow> doubtful = new HashSet<>();
        for (List<RawRow> table : tables.values()) {
            int steps = steps(table);
            if (table.size() < FEWEST_ROWS || steps * 4 < 3 * (table.size() - 1) || !standInRows(table)) {
                continue;
            }
            if (steps == table.size() - 1) {
                takeOutOf(table);
            } else {
                doubtful.addAll(table);
            }
        }
        return doubtful.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> doubtful.contains(row) ? row.withUnknownColumns() : row)
                        .toList();
    }

    /** How many rows have the number that follows that of the row above. */
    private static int steps(List<RawRow> rows) {
        int steps = 0;
        for (int i = 1; i < rows.size(); i++) {
            BigDecimal above = number(rows.get(i - 1).ahead);
            BigDecimal own = number(rows.get(i).ahead);
            steps += above != null && own != null && own.subtract(above).compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
        }
        return steps;
    }

    private static @Nullable BigDecimal number(@Nullable Token token) {
        return token == null ? null : token.asCell().number().orElse(null);
    }

    private static boolean standInRows(List<RawRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (at(rows.get(i - 1), rows.get(i).ahead) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void takeOutOf(List<RawRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            RawRow above = rows.get(i - 1);
            int at = at(above, rows.get(i).ahead);
            if (at >= 0) {
                above.cells.subList(at, above.cells.size()).clear();
            }
        }
    }

    /** Where a token stands among the cells of a row; -1 where it does not. */
    private static int at(RawRow row, @Nullable Token token) {
        int at = row.cells.size() - 1;
        while (at >= 0 && !row.cells.get(at).equals(token)) {
            at--;
        }
        return at;
    }
}
