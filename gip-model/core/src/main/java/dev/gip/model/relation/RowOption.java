package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways to lay a row out that add the same to every sum, which therefore no sum can tell apart.
 *
 * @param slots the addresses of the row
 * @param ways the ways
 * @param amounts what they add to each sum; empty where it is not known
 */
record RowOption(List<CellRef> slots, List<List<Cell>> ways, List<Optional<BigDecimal>> amounts) {

    static List<RowOption> of(RowChoice choice, List<OpenSum> sums) {
        Map<List<Optional<BigDecimal>>, List<List<Cell>>> ways = new LinkedHashMap<>();
        for (List<Cell> cells : choice.alternatives()) {
            List<Optional<BigDecimal>> amounts =
                    sums.stream().map(sum -> sum.amount(choice.slots(), cells)).toList();
            ways.computeIfAbsent(amounts, key -> new ArrayList<>()).add(cells);
        }
        List<RowOption> options = new ArrayList<>();
        ways.forEach((amounts, same) -> options.add(new RowOption(choice.slots(), same, amounts)));
        return options;
    }

    /** Whether a sum that no other row adds to does not come out. */
    boolean refutedBy(int sum, BigDecimal known) {
        return amounts.get(sum).map(amount -> known.add(amount).signum() != 0).orElse(false);
    }

    /** Whether this is one way only, with figures other than 0 that each stand in a sum that was formed. */
    boolean isSupportedBy(List<OpenSum> formed) {
        boolean figures = false;
        for (int i = 0; i < slots.size(); i++) {
            if (ways.get(0).get(i).number().map(BigDecimal::signum).orElse(0) != 0) {
                CellRef slot = slots.get(i);
                if (formed.stream().noneMatch(sum -> sum.factors().containsKey(slot))) {
                    return false;
                }
                figures = true;
            }
        }
        return figures && ways.size() == 1;
    }

    Map<CellRef, Cell> cells() {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            cells.put(slots.get(i), ways.get(0).get(i));
        }
        return cells;
    }
}
