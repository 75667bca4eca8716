package dev.gip.model.validation;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One term of a comparison.
 *
 * @param name what it is, in the words of the form; empty for a bare number
 * @param value its value
 * @param factor how many times it counts; -1 where it is taken away
 * @param cell the cell of the report that it is; null for a figure of the prose, a number and a cell of another report
 * @since 0.1
 */
public record Operand(
        LocalizedText name,
        BigDecimal value,
        BigDecimal factor,
        @Nullable CellRef cell) {

    /**
     * A term that counts once.
     *
     * @param name what it is, in the words of the form
     * @param value its value
     * @param cell the cell of the report that it is; null for anything else
     */
    public Operand(LocalizedText name, BigDecimal value, @Nullable CellRef cell) {
        this(name, value, BigDecimal.ONE, cell);
    }

    /** {@return what it adds to its side} */
    public BigDecimal amount() {
        return value.multiply(factor);
    }
}
