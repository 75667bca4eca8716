package dev.gip.parser.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a table pads its rows where merged cells left empty ones: behind the label or behind the values. The rows whose
 * values can stand in one way only tell it; the others follow.
 *
 * @param starts how many cells stand between label and first value, in the rows that tell
 * @param columns in which field the first value stands, in the rows that tell
 */
record RowModel(Set<Integer> starts, Set<Integer> columns) {

    /** The model of rows of one shape. */
    static RowModel of(List<RawRow> rows) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (RawRow row : rows) {
            OptionalInt only = onlyStart(row);
            if (only.isPresent() && row.cells.size() > row.slots.size() || only.isPresent() && row.filled() > 0) {
                starts.add(only.getAsInt());
                columns.add(row.isStacked() ? -1 : row.before + only.getAsInt());
            }
        }
        return new RowModel(starts, columns);
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

    /** Whether values follow their label at once, as far as the rows tell. */
    boolean valuesFollowLabel() {
        return starts.equals(Set.of(0));
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
