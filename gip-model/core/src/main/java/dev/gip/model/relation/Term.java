package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;

/**
 * One cell as it enters a sum.
 *
 * @param ref its address
 * @param cell what stands there: a number, a blank or a symbol; in a calculation also what an earlier step worked out
 * @param value what it adds: the number, 0 for a blank or a symbol, or the value worked out
 * @since 0.1
 */
public record Term(CellRef ref, Cell cell, BigDecimal value) {}
