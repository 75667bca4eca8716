package dev.gip.parser.internal.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many cells the rows of a table should have. A row that has fewer lost one, and no one can tell which.
 *
 * @param geometry how the form prints the table
 * @param paddings what merged cells may leave; empty where the rows do not tell
 * @param unanimous whether all rows but at most one have just as many cells as that makes: the last row often lacks its
 *     padding
 * @param shown how many cells those rows of each kind have that show a value in each column
 */
record RowSizes(TableGeometry geometry, Set<Padding> paddings, boolean unanimous, Map<Kind, Set<Integer>> shown) {

    /** So many rows show what is usual. */
    private static final int FEWEST_ROWS = 3;

    static RowSizes of(List<RawRow> rows, TableGeometry geometry) {
        Map<Padding, Integer> votes = new EnumMap<>(Padding.class);
        Map<Kind, Set<Integer>> shown = new HashMap<>();
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
                shown.computeIfAbsent(Kind.of(row, geometry), kind -> new HashSet<>())
                        .add(row.cells.size());
            }
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean usual = most == all || (most >= FEWEST_ROWS && most * 2 > all);
        Set<Padding> best = EnumSet.noneOf(Padding.class);
        votes.forEach((padding, count) -> {
            if (usual && count == most) {
                best.add(padding);
            }
        });
        return new RowSizes(geometry, best, all - most <= 1, shown);
    }

    /** How many cells a row should have; empty where the other rows do not tell. */
    OptionalInt expected(RawRow row) {
        int[] sizes = geometry.knows(row.slots)
                ? paddings.stream()
                        .mapToInt(padding -> padding.cells(row, geometry))
                        .distinct()
                        .toArray()
                : new int[0];
        return sizes.length == 1 ? OptionalInt.of(sizes[0]) : OptionalInt.empty();
    }

    /** Whether a row shows all its cells: it is as wide as the line of heads, or as rows like it are. */
    boolean isWhole(RawRow row) {
        OptionalInt expected = expected(row);
        return isAsWideAsHeads(row)
                || (expected.isPresent() && expected.getAsInt() == row.cells.size())
                || shown.getOrDefault(Kind.of(row, geometry), Set.of()).equals(Set.of(row.cells.size()));
    }

    /** Whether a row has as many fields as the line of its heads. */
    static boolean isAsWideAsHeads(RawRow row) {
        Header header = row.header;
        return header != null && !row.isStacked() && header.width() == row.before + row.cells.size();
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
     */
    record Kind(int depth, int merged, int columns) {
        static Kind of(RawRow row, TableGeometry geometry) {
            return new Kind(row.depth, geometry.merged(row.slots), row.slots.size());
        }
    }
}
