package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a relation still asks of rows that are not laid out yet: with them, left side less right side must come to 0.
 *
 * @param factors the factor of every cell of those rows
 * @param known left side less right side of all other cells
 */
record OpenSum(Map<CellRef, Integer> factors, BigDecimal known) {

    /** Empty where another cell keeps the relation from being evaluated. */
    static Optional<OpenSum> of(Relation relation, Set<CellRef> slots, Function<CellRef, Cell> others) {
        Map<CellRef, Integer> factors = new LinkedHashMap<>();
        BigDecimal known = BigDecimal.ZERO;
        for (int side = 1; side >= -1; side -= 2) {
            for (CellRef ref : side == 1 ? relation.left() : relation.right()) {
                if (slots.contains(ref)) {
                    factors.merge(ref, side, Integer::sum);
                    continue;
                }
                Optional<BigDecimal> value = others.apply(ref).contribution();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                known = known.add(value.get().multiply(BigDecimal.valueOf(side)));
            }
        }
        return Optional.of(new OpenSum(factors, known));
    }

    boolean isOpen() {
        return !factors.isEmpty();
    }

    /** What a row laid out in one way adds; empty where it has a cell here that no sum can be formed with. */
    Optional<BigDecimal> amount(List<CellRef> slots, List<Cell> cells) {
        BigDecimal amount = BigDecimal.ZERO;
        for (int i = 0; i < slots.size(); i++) {
            Integer factor = factors.get(slots.get(i));
            if (factor != null) {
                Optional<BigDecimal> value = cells.get(i).contribution();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                amount = amount.add(value.get().multiply(BigDecimal.valueOf(factor)));
            }
        }
        return Optional.of(amount.stripTrailingZeros());
    }
}
