package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.value.ValueReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table pads its rows where merged cells left empty ones: behind the label or behind the values. The rows whose
 * values can stand in one way only tell it; the others follow.
 *
 * @param starts how many cells stand between label and first value, in the rows that tell
 * @param columns in which field the first value stands, in the rows that tell
 * @param sizes how many cells the rows should have
 * @param counted whether the first or last values only count the rows, as an index column does
 * @param overfull whether so many rows of text show more values than columns that all may have one more column
 * @param firstShown whether a row shows a value in the first column
 * @param lastShown whether a row shows a value in the last column
 * @param lead how many cells more than its label covers stand at least in front of the values of a full row
 * @param onOwnLines whether every row of several columns has its values on one line below its label
 * @param runsLackDigits whether figures that run together in some row are fewer than its columns, so that rows lost cells
 * @param underHeader whether every cell of every row stands under a head of its own, so that the header tells the order
 */
record RowModel(
        Set<Integer> starts,
        Set<Integer> columns,
        RowSizes sizes,
        boolean counted,
        boolean overfull,
        boolean firstShown,
        boolean lastShown,
        int lead,
        boolean onOwnLines,
        boolean runsLackDigits,
        boolean underHeader) {

    /** So many values that count up are no chance. */
    private static final int FEWEST_COUNTED = 5;

    /** In fewer rows a number of a page may stand among the values. */
    private static final int FEWEST_OVERFULL = 3;

    /** The model of rows of one shape. */
    static RowModel of(List<RawRow> rows, TableGeometry geometry) {
        List<RawRow> filled = rows.stream().filter(row -> row.filled() > 0).toList();
        boolean anyWhole = filled.stream().anyMatch(RowModel::isFull);
        Set<Integer> starts = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (RawRow row : filled) {
            OptionalInt only = onlyStart(row);
            if (only.isPresent() && (isFull(row) || !anyWhole)) {
                starts.add(only.getAsInt());
                columns.add(row.isStacked() ? -1 : row.before + only.getAsInt());
            }
        }
        return new RowModel(
                starts,
                columns,
                RowSizes.of(rows, geometry),
                isCounted(filled, true) || isCounted(filled, false),
                isOverfull(filled),
                filled.stream().anyMatch(row -> isRoomy(row) && row.firstFilled() == firstPossible(row)),
                filled.stream()
                        .anyMatch(row -> isRoomy(row) && row.filledEnd() == lastPossible(row) + row.slots.size()),
                filled.stream()
                        .filter(RowModel::isFull)
                        .filter(row -> onlyStart(row).isPresent())
                        .mapToInt(row -> lead(row, onlyStart(row).getAsInt(), geometry))
                        .min()
                        .orElse(0),
                rows.stream().allMatch(RowModel::isOnOwnLine),
                rows.stream().anyMatch(RowAlternatives::lacksDigits),
                rows.stream().allMatch(RowModel::isUnderHeader));
    }

    private static boolean isOverfull(List<RawRow> filled) {
        long over = filled.stream()
                .filter(row -> row.shape != Shape.GRID && span(row) > row.slots.size())
                .count();
        return over >= FEWEST_OVERFULL && over * 4 >= filled.size();
    }

    /** How many cells a row takes from its first value to its last, one stuck to the label included. */
    private static int span(RawRow row) {
        int values = row.filledEnd() - row.firstFilled();
        return row.label.stuck() == null ? values : values + 1;
    }

    private static boolean isOnOwnLine(RawRow row) {
        return row.onOwnLine || (!row.disturbed && (row.slots.size() == 1 || row.cells.isEmpty()));
    }

    private static boolean isRoomy(RawRow row) {
        return row.cells.size() >= row.slots.size();
    }

    private static boolean isFull(RawRow row) {
        return row.filled() >= row.slots.size();
    }

    private static boolean isCounted(List<RawRow> filled, boolean atFirst) {
        int steps = 0;
        BigDecimal previous = null;
        for (RawRow row : filled) {
            int at = atFirst ? row.firstFilled() : row.filledEnd() - 1;
            BigDecimal value = row.cells.get(at).asCell().number().orElse(null);
            steps += isNext(previous, value) ? 1 : 0;
            previous = value;
        }
        return steps >= FEWEST_COUNTED && steps * 5 >= (filled.size() - 1) * 4;
    }

    private static boolean isNext(@Nullable BigDecimal previous, @Nullable BigDecimal value) {
        return previous != null && value != null && value.subtract(previous).compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isUnderHeader(RawRow row) {
        Header header = row.header;
        return header != null
                && header.isReliable(row.slots)
                && row.cells.size() == row.slots.size()
                && row.label.field().columnEnd() == header.firstColumn(row.slots)
                && row.cells.stream()
                                .flatMap(token -> header.slotOver(token.field(), row.slots).stream())
                                .distinct()
                                .count()
                        == row.slots.size();
    }

    private static int lead(RawRow row, int start, TableGeometry geometry) {
        return Math.max(0, start - geometry.mergedLabels(row.slots));
    }

    /** Whether a row has fewer cells than every row like it that shows all its values. */
    boolean lacksCells(RawRow row) {
        return sizes.isShorterThanFull(row);
    }

    /** Whether more empty cells stand in front of the values than the label leaves: one of them may be the first value. */
    boolean beginsLate(RawRow row, int start) {
        return lead(row, start, sizes.geometry()) > lead;
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

    /** Whether a row whose label took a figure lacks just one cell, the first. */
    boolean lacksOneCell(RawRow row) {
        int values = row.slots.size() - 1;
        boolean bare = row.cells.size() == values && row.filled() == values;
        OptionalInt expected = sizes.expected(row);
        boolean oneLess = expected.isPresent() && row.cells.size() == expected.getAsInt() - 1;
        return row.filledEnd() <= values && (bare || oneLess);
    }

    /** Whether a row whose label took a figure has all the cells that it should have. */
    boolean keepsAllCells(RawRow row) {
        if (row.slots.size() == 1 && row.shape == Shape.PLAIN) {
            return false;
        }
        boolean full = row.firstFilled() == 0 && row.filled() == row.slots.size() && row.filledEnd() == row.filled();
        return full || (row.cells.size() >= row.slots.size() && sizes.isWhole(row));
    }

    /**
     * Whether values laid out from a cell on may have moved: the row has blanks, and other cells than it should have, or its
     * values begin elsewhere than those of whole rows.
     */
    boolean mayHaveMoved(RawRow row, int start) {
        boolean joined = row.cells.stream()
                .anyMatch(token -> token.kind() == Token.Kind.WORDS
                        && ValueReader.looksNumeric(token.field().text()));
        if (sizes.isTooLong(row) || (joined && row.cells.size() != row.slots.size())) {
            return true;
        }
        if (row.isBlank() || isFull(row)) {
            return false;
        }
        if (!sizes.geometry().singleRow() && hidesAnEdge(row, start)) {
            return true;
        }
        boolean astray = !starts.isEmpty()
                && !starts.contains(start)
                && !(columns.size() == 1 && columns.contains(row.before + start));
        boolean lastBlank = row.filledEnd() < start + row.slots.size();
        return astray || !sizes.isWhole(row) || (lastBlank && !sizes.unanimous() && !RowSizes.isAsWideAsHeads(row));
    }

    /**
     * Blanks in front of all values may be merged label cells, and those behind all of them too: where no row shows a value
     * in the first or the last column, no one can tell but a header with just as many fields.
     */
    private boolean hidesAnEdge(RawRow row, int start) {
        Header header = row.header;
        if (header != null && header.heads(row.slots) && RowSizes.isAsWideAsHeads(row)) {
            return false;
        }
        boolean first = row.firstFilled() > start && !firstShown;
        boolean last = row.filledEnd() < start + row.slots.size() && !lastShown;
        return first || last;
    }

    /** Whether all rows have as many cells as they should, so that none lost one. */
    boolean isUniform() {
        return sizes.unanimous();
    }

    /** Where the values of a row begin that could begin in several places; empty if the rows do not tell. */
    OptionalInt start(RawRow row) {
        Header header = row.header;
        if (header != null && RowSizes.isAsWideAsHeads(row) && header.isUnbroken(row.slots)) {
            return OptionalInt.of(header.firstColumn(row.slots) - row.before);
        }
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
