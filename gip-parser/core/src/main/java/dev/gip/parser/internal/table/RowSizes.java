package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many cells the rows of a table have. Rows alike have as many; a row that has fewer lost one, and no one can tell
 * which.
 *
 * @param byKind the usual number of cells of rows with as many labels and columns; of those with several labels, on one level of the form
 * @param byDepth the usual number of cells of rows with as many labels, where it is the same for any number of columns
 * @param uniform the kinds of row of which all but at most one have as many cells: the last row often lacks its padding
 * @param mixed the kinds of row of which no number of cells is usual, though they differ
 * @param width the usual number of fields of a row, labels included, where it is the same for any number of labels
 */
record RowSizes(
        Map<String, Integer> byKind,
        Map<Integer, Integer> byDepth,
        Set<String> uniform,
        Set<String> mixed,
        OptionalInt width) {

    /** So many rows of one size show what is usual. */
    private static final int FEWEST_ROWS = 3;

    static RowSizes of(List<RawRow> rows) {
        Map<String, List<Integer>> kinds = new HashMap<>();
        Map<Integer, List<Integer>> depths = new HashMap<>();
        Map<Integer, List<Integer>> widths = new HashMap<>();
        Map<List<Integer>, Set<Integer>> columns = new HashMap<>();
        for (RawRow row : rows) {
            if (row.label.stuck() == null && !row.cells.isEmpty()) {
                int size = row.cells.size();
                kinds.computeIfAbsent(kind(row), key -> new ArrayList<>()).add(size);
                depths.computeIfAbsent(row.depth, key -> new ArrayList<>()).add(size);
                widths.computeIfAbsent(row.depth, key -> new ArrayList<>()).add(row.depth + size);
                columns.computeIfAbsent(List.of(row.depth, size), key -> new HashSet<>())
                        .add(row.slots.size());
            }
        }
        Map<Integer, Integer> byDepth = usual(depths);
        byDepth.entrySet()
                .removeIf(usual -> columns.getOrDefault(List.of(usual.getKey(), usual.getValue()), Set.of())
                                .size()
                        < 2);
        Map<String, Integer> byKind = usual(kinds);
        Set<String> uniform = new HashSet<>();
        Set<String> mixed = new HashSet<>();
        kinds.forEach((kind, sizes) -> {
            Integer usual = byKind.get(kind);
            long others = sizes.stream().filter(size -> !size.equals(usual)).count();
            if (usual != null && others <= 1) {
                uniform.add(kind);
            } else if (usual == null && Set.copyOf(sizes).size() > 1) {
                mixed.add(kind);
            }
        });
        return new RowSizes(byKind, byDepth, uniform, mixed, commonWidth(usual(widths)));
    }

    private static String kind(RawRow row) {
        return row.depth + " " + row.slots.size() + " " + (row.depth > 1 ? level(row) : "");
    }

    /** Labels before that of the row span more columns where the row stands higher in the form. */
    private static long level(RawRow row) {
        CellRef first = row.slots.get(0);
        return first.isLocal() ? -1 : first.row().chars().filter(c -> c == '.').count();
    }

    private static <K> Map<K, Integer> usual(Map<K, List<Integer>> sizes) {
        Map<K, Integer> usual = new HashMap<>();
        sizes.forEach((key, all) -> {
            List<Integer> sorted = all.stream().sorted().toList();
            // What more than half of the rows have stands in the middle.
            Integer middle = sorted.get(sorted.size() / 2);
            long same = sorted.stream().filter(middle::equals).count();
            if (same >= FEWEST_ROWS && same * 2 > sorted.size()) {
                usual.put(key, middle);
            }
        });
        return usual;
    }

    private static OptionalInt commonWidth(Map<Integer, Integer> widthByDepth) {
        Set<Integer> widths = new HashSet<>(widthByDepth.values());
        return widthByDepth.size() > 1 && widths.size() == 1
                ? OptionalInt.of(widths.iterator().next())
                : OptionalInt.empty();
    }

    /** Whether rows of this kind have as many cells, so that none shows a loss. */
    boolean isUniform(RawRow row) {
        return uniform.contains(kind(row));
    }

    /** Whether a number of cells is what rows of this kind usually have. */
    boolean isUsual(RawRow row, int size) {
        return expectations(row).contains(size) && expectations(row).size() == 1;
    }

    /** Whether the row has more or fewer cells than it should: some cell was lost, or something is none of its cells. */
    boolean isOdd(RawRow row) {
        return mixed.contains(kind(row)) || expectations(row).stream().anyMatch(size -> size != row.cells.size());
    }

    private Set<Integer> expectations(RawRow row) {
        Set<Integer> sizes = new HashSet<>();
        Integer kind = byKind.get(kind(row));
        if (kind != null) {
            sizes.add(kind);
        }
        Integer depth = byDepth.get(row.depth);
        if (depth != null) {
            sizes.add(depth);
        }
        width.ifPresent(fields -> sizes.add(fields - row.depth));
        return sizes;
    }
}
