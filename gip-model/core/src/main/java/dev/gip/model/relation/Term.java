package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;

/**
 * One cell as it enters a sum.
 *
 * @param ref its address
 * @param cell what stands there: a number, a blank or a symbol
 * @param value what it adds: the number, or 0 for a blank or a symbol
 * @since 0.1
 */
public record Term(CellRef ref, Cell cell, BigDecimal value) {}
