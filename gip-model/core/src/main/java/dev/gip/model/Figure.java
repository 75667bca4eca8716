package dev.gip.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the prose states for the reporting year.
 *
 * @param key what is counted, one of {@link FigureKey}
 * @param value the value; 0 for a statement that there were none; factors such as 万 are multiplied out, so that 0.03万元
 *     is 300
 * @param unit the measure word as written, without such a factor; null where none stands
 * @param approximate whether the text says 余, 近, 约 or the like
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

    /**
     * Whether two figures can both be true: they count different things, or have equal values, or one of them is
     * approximate and lies within a tenth of the other.
     *
     * @param other another figure of the same report
     * @return false where one of the two must be wrong
     */
    public boolean agreesWith(Figure other) {
        if (!key.equals(other.key) || value.compareTo(other.value) == 0) {
            return true;
        }
        BigDecimal difference = value.subtract(other.value).abs();
        boolean near = difference.multiply(BigDecimal.TEN).compareTo(value.max(other.value)) <= 0;
        return near && approximate != other.approximate;
    }
}
