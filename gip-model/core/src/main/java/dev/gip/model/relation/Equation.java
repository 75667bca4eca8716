package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A relation as an equation over the cells that are not known: the sum of each unknown times its factor is the constant.
 *
 * @param relation the relation
 * @param factors the factor of every cell, left side less right side; cells that cancel out are left out
 * @param unknowns the factors of the cells that are not known
 * @param constant what the known cells leave for the unknown ones
 */
record Equation(Relation relation, Map<CellRef, Integer> factors, Map<CellRef, Integer> unknowns, BigInteger constant) {

    static Equation of(Relation relation, Knowledge knowledge) {
        Map<CellRef, Integer> factors = factors(relation);
        Map<CellRef, Integer> unknowns = new LinkedHashMap<>();
        BigInteger constant = BigInteger.ZERO;
        for (Map.Entry<CellRef, Integer> entry : factors.entrySet()) {
            if (knowledge.isKnown(entry.getKey())) {
                BigInteger count = knowledge.count(entry.getKey());
                constant = constant.subtract(count.multiply(BigInteger.valueOf(entry.getValue())));
            } else {
                unknowns.put(entry.getKey(), entry.getValue());
            }
        }
        return new Equation(relation, factors, unknowns, constant);
    }

    /** The factor of every cell, left side less right side, in the order of the relation; without cells that cancel out. */
    static Map<CellRef, Integer> factors(Relation relation) {
        Map<CellRef, Integer> factors = new LinkedHashMap<>();
        relation.left().forEach(ref -> factors.merge(ref, 1, Integer::sum));
        relation.right().forEach(ref -> factors.merge(ref, -1, Integer::sum));
        factors.values().removeIf(factor -> factor == 0);
        return factors;
    }

    int factor(CellRef ref) {
        return factors.getOrDefault(ref, 0);
    }

    /** Whether all cells are known and the sides differ. */
    boolean isBroken() {
        return unknowns.isEmpty() && constant.signum() != 0;
    }
}
