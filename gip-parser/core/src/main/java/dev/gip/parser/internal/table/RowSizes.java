package dev.gip.parser.internal.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many cells the rows of a table should have. A row that has fewer lost one, and no one can tell which.
 *
 * @param geometry how the form prints the table
 * @param paddings what merged cells may leave; empty where the rows do not tell
 * @param mergedKnown whether rows with merged cells beside their values show what these leave
 * @param unanimous whether all rows but at most one have just as many cells as that makes: the last row often lacks its
 *     padding
 * @param shown how many cells those rows of each kind have that show a value in each column
 */
record RowSizes(
        TableGeometry geometry,
        Set<Padding> paddings,
        boolean mergedKnown,
        boolean unanimous,
        Map<Kind, Set<Integer>> shown) {

    /** So many rows show what is usual. */
    private static final int FEWEST_ROWS = 3;

    static RowSizes of(List<RawRow> rows, TableGeometry geometry) {
        List<RawRow> known = rows.stream()
                .filter(row -> !row.cells.isEmpty() && row.label.stuck() == null && geometry.knows(row.slots))
                .toList();
        List<RawRow> full =
                known.stream().filter(row -> row.filled() == row.slots.size()).toList();
        Map<Kind, Set<Integer>> shown = new HashMap<>();
        full.forEach(row -> shown.computeIfAbsent(Kind.of(row, geometry), kind -> new HashSet<>())
                .add(row.cells.size()));
        Map<Padding, Integer> votes = votes(known, geometry);
        int most = most(votes, votes.keySet());
        boolean usual = most == known.size() || (most >= FEWEST_ROWS && most * 2 > known.size());
        // Rows that show every value tell more than others; only where they leave a choice do all rows decide.
        Map<Padding, Integer> fullVotes = votes(full, geometry);
        Set<Padding> told = best(fullVotes, votes.keySet());
        Set<Padding> paddings = usual ? best(votes, told) : Set.of();
        long merged =
                known.stream().filter(row -> geometry.merged(row.slots) > 0).count();
        boolean mergedShown = full.stream().anyMatch(row -> geometry.merged(row.slots) > 0);
        return new RowSizes(geometry, paddings, mergedShown || merged >= FEWEST_ROWS, known.size() - most <= 1, shown);
    }

    private static Map<Padding, Integer> votes(List<RawRow> rows, TableGeometry geometry) {
        Map<Padding, Integer> votes = new EnumMap<>(Padding.class);
        for (Padding padding : Padding.values()) {
            int agreeing = 0;
            for (RawRow row : rows) {
                agreeing += row.cells.size() == padding.cells(row, geometry) ? 1 : 0;
            }
            votes.put(padding, agreeing);
        }
        return votes;
    }

    private static int most(Map<Padding, Integer> votes, Set<Padding> among) {
        return among.stream()
                .mapToInt(padding -> votes.getOrDefault(padding, 0))
                .max()
                .orElse(0);
    }

    private static Set<Padding> best(Map<Padding, Integer> votes, Set<Padding> among) {
        int most = most(votes, among);
        return among.stream()
                .filter(padding -> votes.getOrDefault(padding, 0) == most)
                .collect(Collectors.toSet());
    }

    /** How many cells a row should have; empty where the other rows do not tell. */
    OptionalInt expected(RawRow row) {
        boolean known = geometry.knows(row.slots) && (mergedKnown || geometry.merged(row.slots) == 0);
        int[] sizes = known
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

    /** Whether a row has fewer cells than all rows of its kind that show a value in each column, and there are some. */
    boolean isShorterThanFull(RawRow row) {
        Set<Integer> full = shown.getOrDefault(Kind.of(row, geometry), Set.of());
        return !full.isEmpty() && full.stream().allMatch(size -> row.cells.size() < size);
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
