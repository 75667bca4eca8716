package dev.gip.validate.internal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its measure word in a text.
 *
 * @param value the number; 万 is multiplied out
 * @param measure the measure word
 * @param start where it begins
 */
public record Count(BigDecimal value, String measure, int start) {

    private static final String MEASURES = "条件篇次个宗份期人项起名场封例";
    private static final String VAGUE = "余近约多逾超";
    private static final int LONGEST = 15;
    private static final int TEN_THOUSAND = 4;

    /** The exact count that ends at a place of a text in half width; null where none does. */
    public static @Nullable Count endingAt(String text, int end) {
        if (end < 2 || MEASURES.indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        boolean tenThousand = text.charAt(end - 2) == '万';
        int to = tenThousand ? end - 2 : end - 1;
        int from = numberStart(text, to);
        boolean stated = from < to && to - from <= LONGEST && Numerals.isDigit(text.charAt(from));
        if (!stated || (from > 0 && VAGUE.indexOf(text.charAt(from - 1)) >= 0)) {
            return null;
        }
        String digits = text.substring(from, to).replace(",", "");
        if (digits.indexOf('.') != digits.lastIndexOf('.') || digits.endsWith(".")) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits);
        return new Count(
                tenThousand ? value.scaleByPowerOfTen(TEN_THOUSAND) : value, text.substring(end - 1, end), from);
    }

    private static int numberStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && isOfNumber(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isOfNumber(String text, int index) {
        char c = text.charAt(index);
        return Numerals.isDigit(c) || c == '.' || (c == ',' && isSeparator(text, index));
    }

    /** Whether a comma parts thousands: one to three digits before it, three and no more behind it. */
    public static boolean isSeparator(String text, int index) {
        return index > 0 && Numerals.isDigit(text.charAt(index - 1)) && digits(text, index + 1) == 3;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && Numerals.isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
