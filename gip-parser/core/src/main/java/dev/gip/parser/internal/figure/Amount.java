package dev.gip.parser.internal.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its measure word.
 *
 * @param value the value, 万 and 亿 multiplied out
 * @param unit the measure word as written, without 万; null where there is none
 * @param approximate whether it is said to be about that
 * @param vague whether it is none that can be told, such as 数十件 and 3-5件
 */
record Amount(BigDecimal value, @Nullable String unit, boolean approximate, boolean vague) {

    /** That there were none. */
    static final Amount NONE = new Amount(BigDecimal.ZERO, null, false, false);

    boolean isZero() {
        return value.signum() == 0;
    }
}
