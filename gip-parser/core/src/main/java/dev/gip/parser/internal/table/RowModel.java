package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Line.Shape;
import java.math.BigDecimal;
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
 * @param sizes how many cells the rows of one kind have
 * @param counted whether the first values only count the rows, as an index column does
 * @param indented whether every row has a blank where its first value should stand
 * @param underHeader whether every cell of every row stands under a head of its own, so that the header tells the order
 */
record RowModel(
        Set<Integer> starts,
        Set<Integer> columns,
        RowSizes sizes,
        boolean counted,
        boolean indented,
        boolean underHeader) {

    /** So many first values that count up are no chance. */
    private static final int FEWEST_COUNTED = 5;

    /** So many rows that begin with a blank are no chance. */
    private static final int FEWEST_INDENTED = 3;

    /** The model of rows of one shape. */
    static RowModel of(List<RawRow> rows) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (RawRow row : rows) {
            OptionalInt only = onlyStart(row);
            if (only.isPresent() && row.filled() > 0) {
                starts.add(only.getAsInt());
                columns.add(row.isStacked() ? -1 : row.before + only.getAsInt());
            }
        }
        return new RowModel(
                starts,
                columns,
                RowSizes.of(rows),
                isCounted(rows),
                isIndented(rows),
                rows.stream().allMatch(RowModel::isUnderHeader));
    }

    private static boolean isCounted(List<RawRow> rows) {
        List<RawRow> filled = rows.stream().filter(row -> row.filled() > 0).toList();
        BigDecimal previous = null;
        for (RawRow row : filled) {
            BigDecimal first =
                    row.cells.get(row.firstFilled()).asCell().number().orElse(null);
            boolean next = first != null
                    && (previous == null || first.subtract(previous).compareTo(BigDecimal.ONE) == 0);
            if (!next) {
                return false;
            }
            previous = first;
        }
        return filled.size() >= FEWEST_COUNTED;
    }

    /** Blanks in front of all values are merged label cells, or the first column is blank throughout: no one can tell. */
    private static boolean isIndented(List<RawRow> rows) {
        List<RawRow> filled = rows.stream()
                .filter(row -> row.filled() > 0 && row.slots.size() > 1 && row.cells.size() >= row.slots.size())
                .toList();
        return filled.size() >= FEWEST_INDENTED
                && filled.stream()
                        .allMatch(row -> onlyStart(row).stream().anyMatch(start -> row.firstFilled() > start));
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
        return rest && (row.cells.size() == values || sizes.isUsual(row, row.cells.size() + 1));
    }

    /** Whether a row has all the cells that it should have. */
    boolean keepsAllCells(RawRow row) {
        boolean enough = row.cells.size() >= row.slots.size();
        boolean lastBlank = row.firstFilled() == 0 && row.filledEnd() == row.slots.size() - 1;
        return enough && (!lastBlank || row.shape == Shape.GRID || sizes.isUsual(row, row.cells.size()));
    }

    /**
     * Whether a cell of a row with blanks may have been lost, so that its values may have moved: rows like it have more or
     * fewer cells, or its total is blank and no rows like it tell how many cells it should have.
     */
    boolean mayHaveMoved(RawRow row, int start) {
        if (row.isBlank() || row.filled() >= row.slots.size()) {
            return false;
        }
        boolean noTotal = row.slots.size() > 1 && row.filledEnd() < start + row.slots.size();
        return sizes.isOdd(row) || (noTotal && !sizes.isUsual(row, row.cells.size()));
    }

    /** Whether a row has as many cells as rows of its kind have throughout. */
    boolean isUniform(RawRow row) {
        return sizes.isUniform(row) && !sizes.isOdd(row);
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
