package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.token.Token;
import dev.gip.parser.internal.token.TokenLine;

/** Tells where the cells of a row end. */
final class RowEnd {

    /** Fewer values on a line of their own are a row only where it has just as many columns. */
    private static final int FEWEST_VALUES = 5;

    /** A row put together from lines has no more than so many times its cells; what follows belongs to no row. */
    private static final int MOST_ROUNDS = 4;

    private RowEnd() {}

    /**
     * Whether a line without labels belongs to the row above it: not where that row is a line with all its cells. A row put
     * together from lines takes values even when it is full: one of them may be a page number, and no one can tell which.
     */
    static boolean goesOn(RawRow row, TokenLine line) {
        boolean grid = row.shape == Shape.GRID || line.line().shape() == Shape.GRID;
        int most = row.isStacked() ? MOST_ROUNDS * row.slots.size() : row.slots.size();
        boolean whole = row.cells.size() >= most;
        int values = line.tokens().size();
        boolean part = line.line().shape() == Shape.PLAIN
                && values > 1
                && values < FEWEST_VALUES
                && !(row.cells.isEmpty() && values == row.slots.size() - (row.label.stuck() == null ? 0 : 1));
        boolean beside = row.label.stuck() != null && !row.isStacked() && !row.cells.isEmpty();
        int taken = row.filled() + (row.label.stuck() == null ? 0 : 1);
        boolean words =
                taken >= row.slots.size() && line.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.WORDS);
        return !grid && !whole && !part && !beside && !words;
    }
}
