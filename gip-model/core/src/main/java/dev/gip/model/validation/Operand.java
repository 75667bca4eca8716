package dev.gip.model.validation;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One term of a comparison.
 *
 * @param name what it is, in the words of the form; empty for a bare number
 * @param value what it adds; negative where it is taken away
 * @param cell the cell of the report that it is; null for a figure of the prose, a number and a cell of another report
 * @since 0.1
 */
public record Operand(
        LocalizedText name, BigDecimal value, @Nullable CellRef cell) {}
