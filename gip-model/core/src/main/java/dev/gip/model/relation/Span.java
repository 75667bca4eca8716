package dev.gip.model.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The least and the most that rows can add to a sum.
 *
 * @param least the least
 * @param most the most
 * @param bounded whether these are known; if not, the rows can add anything
 */
record Span(BigDecimal least, BigDecimal most, boolean bounded) {

    static final Span NOTHING = new Span(BigDecimal.ZERO, BigDecimal.ZERO, true);

    /** What the options of one row can add. */
    static Span of(List<RowOption> options, int sum) {
        BigDecimal least = null;
        BigDecimal most = null;
        for (RowOption option : options) {
            Optional<BigDecimal> amount = option.amounts().get(sum);
            if (amount.isEmpty()) {
                return new Span(BigDecimal.ZERO, BigDecimal.ZERO, false);
            }
            least = least == null ? amount.get() : least.min(amount.get());
            most = most == null ? amount.get() : most.max(amount.get());
        }
        return least == null || most == null ? NOTHING : new Span(least, most, true);
    }

    Span plus(Span other) {
        return new Span(least.add(other.least), most.add(other.most), bounded && other.bounded);
    }

    /** Whether a sum may still come to 0. */
    boolean canLevel(BigDecimal soFar) {
        BigDecimal needed = soFar.negate();
        return !bounded || (needed.compareTo(least) >= 0 && needed.compareTo(most) <= 0);
    }
}
