package dev.gip.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the prose states for the reporting year.
 *
 * @param key what is counted, such as {@code newlyReceived} or {@code proactiveTotal}
 * @param value the value; 0 for a statement that there were none
 * @param unit the unit as written; null where none stands
 * @param approximate whether the text says 余, 近 or 约
 * @param sentence the sentence that states it
 * @since 0.1
 */
public record Figure(String key, BigDecimal value, @Nullable String unit, boolean approximate, String sentence) {

    /** Removes trailing zeros from the value, so that 1.20 equals 1.2, and a blank unit. */
    public Figure {
        Cell.Numeric number = new Cell.Numeric(value, unit);
        value = number.value();
        unit = number.unit();
    }
}
