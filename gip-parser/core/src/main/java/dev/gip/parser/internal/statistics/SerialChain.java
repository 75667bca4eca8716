package dev.gip.parser.internal.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of rows as they are met: each is one more than the last. */
final class SerialChain {

    /** The form has fewer rows, and local rows are few: what is greater numbers none, however many rows are lost. */
    private static final int FEWEST_ROWS = 100;

    private final boolean codes;
    private final int highest;
    private @Nullable BigDecimal last;

    /**
     * A chain that has not begun.
     *
     * @param codes whether the numbers are codes, which may be any
     * @param rows how many rows there are
     */
    SerialChain(boolean codes, int rows) {
        this.codes = codes;
        this.highest = Math.max(FEWEST_ROWS, 2 * rows);
    }

    void note(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.isNumber()) {
                last = piece.asCell().number().orElseThrow();
            }
        }
    }

    /** Where the number of the next row stands; behind the pieces where it is not among them. */
    int indexOfNext(List<Piece> pieces) {
        int i = pieces.size() - 1;
        while (i >= 0 && !isNext(pieces.get(i))) {
            i--;
        }
        return i < 0 ? pieces.size() : i;
    }

    private boolean isNext(Piece piece) {
        BigDecimal before = last;
        return before != null
                && piece.isNumber()
                && number(piece).subtract(before).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether a piece may be the number of any row. */
    boolean mayNumber(Piece piece) {
        boolean whole =
                piece.isNumber() && number(piece).scale() == 0 && number(piece).signum() > 0;
        return whole && (codes || number(piece).compareTo(BigDecimal.valueOf(highest)) <= 0);
    }

    private static BigDecimal number(Piece piece) {
        return piece.asCell().number().orElseThrow();
    }
}
