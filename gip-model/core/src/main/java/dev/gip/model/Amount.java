package dev.gip.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a unit without multiples: 12.5 万元 are 125000 元. It stands beside the figure as written, which stays what it is.
 *
 * <p>Immutable.
 *
 * @param value the exact value in the scale of {@code unit}; numbers are equal without regard to trailing zeros
 * @param unit the unit without 万 and 亿 ({@code 元}, {@code 件}); null where none is known
 * @since 0.1
 */
public record Amount(BigDecimal value, @Nullable String unit) {

    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    /** Removes trailing zeros, so that 1.20 equals 1.2. */
    public Amount {
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * A figure with the multiple in its unit multiplied out.
     *
     * @param written the figure as written
     * @param fixed the unit that stands outside the cell, in the head of its column or row; null where none does. It counts
     *     where the cell shows no unit, and completes one that is a multiple only, such as 万
     * @return the amount
     */
    public static Amount of(Cell.Numeric written, @Nullable String fixed) {
        String own = written.unit();
        String unit = own == null ? fixed : own;
        if (unit == null) {
            return new Amount(written.value(), null);
        }
        String base = withoutMultiple(unit);
        BigDecimal value = written.value().scaleByPowerOfTen(power(unit));
        String completed = base.isEmpty() && fixed != null ? withoutMultiple(fixed) : base;
        return new Amount(value, completed.isEmpty() ? null : completed);
    }

    private static int power(String unit) {
        if (unit.startsWith("万")) {
            return TEN_THOUSAND;
        }
        return unit.startsWith("亿") ? HUNDRED_MILLION : 0;
    }

    private static String withoutMultiple(String unit) {
        return power(unit) == 0 ? unit : unit.substring(1);
    }
}
