package dev.gip.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written here: plain decimals without exponent, of a bounded length. */
final class PlainDecimal {

    /** More digits than any count or amount has, few enough that no text can grow out of a short number. */
    static final int MAX_DIGITS = 100;

    private static final Pattern SHAPE = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private PlainDecimal() {}

    static Optional<BigDecimal> parse(String text) {
        boolean plain = text.length() <= MAX_DIGITS + 2 && SHAPE.matcher(text).matches();
        return plain && digits(text) <= MAX_DIGITS ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    static String print(BigDecimal value) {
        long digits = Math.max(value.precision(), value.scale() + 1L);
        if (digits > MAX_DIGITS) {
            throw new IllegalArgumentException("A number with " + digits + " digits cannot be written; the limit is "
                    + MAX_DIGITS + " digits, so correct the cell or figure that holds it");
        }
        return value.toPlainString();
    }
}
