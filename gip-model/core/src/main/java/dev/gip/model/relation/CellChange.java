package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;

/**
 * A cell that would have to be another count.
 *
 * @param ref the cell
 * @param from what stands there: a number, a blank or a symbol
 * @param to the count it would be
 * @since 0.1
 */
public record CellChange(CellRef ref, Cell from, BigDecimal to) {}
