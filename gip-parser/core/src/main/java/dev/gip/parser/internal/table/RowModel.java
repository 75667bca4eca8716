package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a table pads its rows where merged cells left empty ones: behind the label or behind the values. The rows whose
 * values can stand in one way only tell it; the others follow.
 *
 * @param starts how many cells stand between label and first value, in the rows that tell
 * @param columns in which field the first value stands, in the rows that tell
 * @param sizes how many cells the rows of one kind have
 * @param underHeader whether every cell of every row stands under a head of its own, so that the header tells the order
 */
record RowModel(Set<Integer> starts, Set<Integer> columns, Map<String, List<Integer>> sizes, boolean underHeader) {

    /** So many rows of one size show what is usual. */
    private static final int FEWEST_ROWS = 3;

    /** The model of rows of one shape. */
    static RowModel of(List<RawRow> rows) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        Map<String, List<Integer>> sizes = new HashMap<>();
        for (RawRow row : rows) {
            if (row.label.cell() == null) {
                sizes.computeIfAbsent(kind(row), key -> new ArrayList<>()).add(row.cells.size());
            }
            OptionalInt only = onlyStart(row);
            if (only.isPresent() && row.filled() > 0) {
                starts.add(only.getAsInt());
                columns.add(row.isStacked() ? -1 : row.before + only.getAsInt());
            }
        }
        return new RowModel(starts, columns, sizes, rows.stream().allMatch(RowModel::isUnderHeader));
    }

    /** Rows with as many labels before and as many columns have as many cells. */
    private static String kind(RawRow row) {
        return row.depth + " " + row.slots.size();
    }

    private static boolean isUnderHeader(RawRow row) {
        Header header = row.header;
        return header != null
                && header.comparable()
                && row.cells.size() == row.slots.size()
                && row.label.field().columnEnd() == header.firstColumn(row.slots)
                && row.cells.stream()
                                .flatMap(token -> header.slotOver(token.field(), row.slots).stream())
                                .distinct()
                                .count()
                        == row.slots.size();
    }

    /** The slots of a row in the order in which the source shows them. */
    List<CellRef> order(RawRow row) {
        Header header = row.header;
        return underHeader && header != null ? header.inPrintedOrder(row.slots) : row.slots;
    }

    /** The one way to lay the slots over the cells so that no value is left over; empty if there are several or none. */
    static OptionalInt onlyStart(RawRow row) {
        int first = firstPossible(row);
        int last = lastPossible(row);
        return first == last ? OptionalInt.of(first) : OptionalInt.empty();
    }

    static int firstPossible(RawRow row) {
        return Math.max(0, row.filledEnd() - row.slots.size());
    }

    static int lastPossible(RawRow row) {
        return Math.min(row.cells.size() - row.slots.size(), row.firstFilled());
    }

    /** Whether a row has a value in every cell but one, and one cell less than such rows have. */
    boolean lacksOneCell(RawRow row) {
        int values = row.slots.size() - 1;
        boolean rest = row.firstFilled() == 0 && row.filledEnd() == values && row.filled() == values;
        return rest && (row.cells.size() == values || usual(row, row.cells.size() + 1));
    }

    /** Whether a row has all the cells that it should have. */
    boolean keepsAllCells(RawRow row) {
        boolean enough = row.cells.size() >= row.slots.size();
        boolean lastBlank = row.firstFilled() == 0 && row.filledEnd() == row.slots.size() - 1;
        return enough && (!lastBlank || row.shape == Shape.GRID || usual(row, row.cells.size()));
    }

    /** Whether a row has more or fewer cells than rows of its kind: some cell was lost, or something is none of its cells. */
    boolean isOdd(RawRow row) {
        List<Integer> others = sizes.getOrDefault(kind(row), List.of());
        return others.stream().distinct().anyMatch(size -> size != row.cells.size() && usual(row, size));
    }

    private boolean usual(RawRow row, int size) {
        List<Integer> others = sizes.getOrDefault(kind(row), List.of());
        long same = others.stream().filter(other -> other == size).count();
        return same >= FEWEST_ROWS && same * 2 > others.size();
    }

    /** Where the values of a row begin that could begin in several places; empty if the rows do not tell. */
    OptionalInt start(RawRow row) {
        Set<Integer> proposals = new HashSet<>();
        if (starts.size() == 1) {
            proposals.addAll(starts);
        }
        if (columns.size() == 1 && !row.isStacked() && !columns.contains(-1)) {
            proposals.add(columns.iterator().next() - row.before);
        }
        proposals.removeIf(start -> start < firstPossible(row) || start > lastPossible(row));
        return proposals.size() == 1 ? OptionalInt.of(proposals.iterator().next()) : OptionalInt.empty();
    }
}
