package dev.gip.validate.compare;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A cell of one year with what corresponds to it in the year before.
 *
 * @param ref its address in the later report
 * @param cell what stands there
 * @param beforeRefs the cells of the earlier report that correspond to it, together; several where a row was divided
 * @param beforeCells what stands there, in the same order
 * @since 0.1
 */
public record CellComparison(CellRef ref, Cell cell, List<CellRef> beforeRefs, List<Cell> beforeCells) {

    /** Copies the lists. */
    public CellComparison {
        beforeRefs = List.copyOf(beforeRefs);
        beforeCells = List.copyOf(beforeCells);
    }

    /** {@return what the earlier cells come to; empty where one of them holds no figure} */
    public Optional<BigDecimal> before() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Cell earlier : beforeCells) {
            Optional<BigDecimal> value = earlier.number();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** {@return the later figure less the earlier; empty where one of them is not stated} */
    public Optional<BigDecimal> change() {
        return cell.number().flatMap(after -> before().map(after::subtract));
    }
}
