package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * The one count that a cell can have if the sums hold, and how it follows.
 *
 * @param ref the cell
 * @param value a whole number that is not negative
 * @param steps the calculation; every step rests on known cells and earlier steps, and the last one gives {@code value}
 * @since 0.1
 */
public record Solution(CellRef ref, BigDecimal value, List<SolutionStep> steps) {

    /** Copies the steps. */
    public Solution {
        steps = List.copyOf(steps);
    }
}
