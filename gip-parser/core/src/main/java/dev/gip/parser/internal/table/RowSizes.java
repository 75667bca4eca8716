package dev.gip.parser.internal.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many cells the rows of a table should have. A row that has fewer lost one, and no one can tell which.
 *
 * @param geometry how the form prints the table
 * @param padding what merged cells leave; null where the rows do not tell
 * @param unanimous whether all rows but at most one have just as many cells as that makes: the last row often lacks its
 *     padding
 * @param shown the kinds and sizes of rows that show a value in each column, so that rows of that size lack none
 */
record RowSizes(TableGeometry geometry, @Nullable Padding padding, boolean unanimous, Set<Kind> shown) {

    /** So many rows show what is usual. */
    private static final int FEWEST_ROWS = 3;

    static RowSizes of(List<RawRow> rows, TableGeometry geometry) {
        Map<Padding, Integer> votes = new EnumMap<>(Padding.class);
        Set<Kind> shown = new HashSet<>();
        int all = 0;
        for (RawRow row : rows) {
            if (row.cells.isEmpty() || row.label.stuck() != null || !geometry.knows(row.slots)) {
                continue;
            }
            all++;
            for (Padding padding : Padding.values()) {
                votes.merge(padding, row.cells.size() == padding.cells(row, geometry) ? 1 : 0, Integer::sum);
            }
            if (row.filled() == row.slots.size()) {
                shown.add(Kind.of(row, geometry));
            }
        }
        Padding best = null;
        int most = 0;
        for (Map.Entry<Padding, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        boolean usual = most == all || (most >= FEWEST_ROWS && most * 2 > all);
        return new RowSizes(geometry, usual ? best : null, all - most <= 1, shown);
    }

    /** How many cells a row should have; empty where the other rows do not tell. */
    OptionalInt expected(RawRow row) {
        return padding == null || !geometry.knows(row.slots)
                ? OptionalInt.empty()
                : OptionalInt.of(padding.cells(row, geometry));
    }

    /** Whether a row shows all its cells: it is as wide as the line of heads, or as rows like it are. */
    boolean isWhole(RawRow row) {
        Header header = row.header;
        boolean underHeads = header != null && !row.isStacked() && header.width() == row.before + row.cells.size();
        OptionalInt expected = expected(row);
        return underHeads
                || (expected.isPresent() && expected.getAsInt() == row.cells.size())
                || shown.contains(Kind.of(row, geometry));
    }

    /** Whether a row has more cells than the widest row of the table could have. */
    boolean isTooLong(RawRow row) {
        return row.cells.size() > Padding.WHOLE_LINE_AND_ONE.cells(row, geometry) + row.depth;
    }

    /**
     * Rows that should have as many cells.
     *
     * @param depth how many fields stand before their cells
     * @param merged how many columns are merged beside their values
     * @param columns how many columns they have
     * @param size how many cells they have
     */
    record Kind(int depth, int merged, int columns, int size) {
        static Kind of(RawRow row, TableGeometry geometry) {
            return new Kind(row.depth, geometry.merged(row.slots), row.slots.size(), row.cells.size());
        }
    }
}
