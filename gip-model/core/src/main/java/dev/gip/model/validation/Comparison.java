package dev.gip.model.validation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two sums that do not stand to one another as they should.
 *
 * @param left one side, term by term
 * @param right the other side, term by term
 * @since 0.1
 */
public record Comparison(List<Operand> left, List<Operand> right) {

    /** Copies the lists. */
    public Comparison {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** {@return the sum of the left side} */
    public BigDecimal leftSum() {
        return sum(left);
    }

    /** {@return the sum of the right side} */
    public BigDecimal rightSum() {
        return sum(right);
    }

    /** {@return the left sum less the right sum} */
    public BigDecimal difference() {
        return leftSum().subtract(rightSum());
    }

    private static BigDecimal sum(List<Operand> side) {
        return side.stream().map(Operand::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
