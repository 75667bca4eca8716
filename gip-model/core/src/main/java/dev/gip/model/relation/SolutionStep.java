package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * One step of a calculation: a cell is the sum of some cells less the sum of others.
 *
 * @param ref the cell worked out
 * @param value its value: the sum of {@code added} less that of {@code subtracted}
 * @param relations the equations used: one, or several that have to be taken together
 * @param added the terms that add; a cell worked out in an earlier step is among them with that value
 * @param subtracted the terms that subtract
 * @since 0.1
 */
public record SolutionStep(CellRef ref, BigDecimal value, List<Relation> relations, Side added, Side subtracted) {

    /** Copies the equations. */
    public SolutionStep {
        relations = List.copyOf(relations);
    }
}
