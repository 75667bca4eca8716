package dev.gip.parser.internal.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of rows as they are met: each is one more than the last. */
final class SerialChain {

    /** So many rows may be lost between two. */
    private static final int MOST_LOST = 20;

    private @Nullable BigDecimal last;

    void note(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.isNumber()) {
                last = piece.asCell().number().orElseThrow();
            }
        }
    }

    /** Whether a piece is the number of the next row. */
    boolean isNext(Piece piece) {
        return last != null && piece.isNumber() && follows(piece) == 1;
    }

    /** Whether a piece may be the number of a later row. */
    boolean mayFollow(Piece piece) {
        int steps = piece.isNumber() ? follows(piece) : 0;
        return steps > 0 && steps <= MOST_LOST;
    }

    private int follows(Piece piece) {
        BigDecimal number = piece.asCell().number().orElseThrow();
        BigDecimal from = last == null ? BigDecimal.ZERO : last;
        BigDecimal steps = number.subtract(from);
        boolean near = steps.signum() > 0 && steps.compareTo(BigDecimal.valueOf(MOST_LOST)) <= 0 && steps.scale() <= 0;
        return near ? steps.intValueExact() : 0;
    }
}
