package dev.gip.model.validation;

import dev.gip.model.relation.Side;
import java.math.BigDecimal;

/**
 * Two sums that should be equal and are not.
 *
 * @param left one side with its terms
 * @param right the other side with its terms
 * @since 0.1
 */
public record Comparison(Side left, Side right) {

    /** {@return the left sum less the right sum} */
    public BigDecimal difference() {
        return left.sum().subtract(right.sum());
    }
}
