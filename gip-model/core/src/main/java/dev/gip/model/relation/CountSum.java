package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A relation that was evaluated.
 *
 * @param index its place among the relations
 * @param check what became of it
 * @param factors left side less right side, for every cell that does not cancel out
 * @param difference the left sum less the right sum
 */
record CountSum(int index, RelationCheck check, Map<CellRef, Integer> factors, BigDecimal difference) {

    static CountSum of(int index, RelationCheck check) {
        return new CountSum(index, check, Equation.factors(check.relation()), check.difference());
    }

    /** What the sum comes to with one cell changed. */
    BigDecimal differenceWith(CellRef ref, BigDecimal more) {
        return difference.add(more.multiply(BigDecimal.valueOf(factors.getOrDefault(ref, 0))));
    }

    boolean isBroken() {
        return difference.signum() != 0;
    }
}
