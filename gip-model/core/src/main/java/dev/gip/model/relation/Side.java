package dev.gip.model.relation;

import java.math.BigDecimal;
import java.util.List;

/**
 * One side of an equation with its terms.
 *
 * @param terms the cells and what they add
 * @since 0.1
 */
public record Side(List<Term> terms) {

    /** Copies the terms. */
    public Side {
        terms = List.copyOf(terms);
    }

    /** {@return the exact sum of the terms} */
    public BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.value());
        }
        return sum;
    }
}
