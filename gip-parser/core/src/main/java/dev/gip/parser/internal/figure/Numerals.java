package dev.gip.parser.internal.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in Arabic digits and in Chinese numerals from folded text. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String OTHER_ZEROS = "〇○";

    /** Longer runs are no numbers of a report. */
    private static final int LONGEST = 16;

    private static final long NO_UNIT = Long.MAX_VALUE;

    private Numerals() {}

    /**
     * A number as it stands.
     *
     * @param value its value
     * @param end where it ends
     */
    record Found(BigDecimal value, int end) {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(char c) {
        return digit(c) >= 0 || "十百千万亿".indexOf(c) >= 0;
    }

    /** The number in Arabic digits that begins at a place: {@code 1286}, {@code 12,345}, {@code 4.5}. */
    static @Nullable Found arabic(String text, int start) {
        int end = digits(text, start);
        StringBuilder number = new StringBuilder(text.substring(start, end));
        if (end - start <= 3) {
            while (isGroup(text, end)) {
                number.append(text, end + 1, end + 4);
                end += 4;
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            int stop = digits(text, end + 1);
            number.append(text, end, stop);
            end = stop;
        }
        return end - start > LONGEST ? null : new Found(new BigDecimal(number.toString()), end);
    }

    /** A comma and three digits, no more. */
    private static boolean isGroup(String text, int at) {
        return at + 3 < text.length() && text.charAt(at) == ',' && digits(text, at + 1) == at + 4;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number in Chinese numerals that begins at a place: {@code 两}, {@code 四十}, {@code 一千二百零三}. */
    static @Nullable Found chinese(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && isChinese(text.charAt(end))) {
            end++;
        }
        long value = end - start > LONGEST ? -1 : value(text, start, end);
        return value < 0 ? null : new Found(BigDecimal.valueOf(value), end);
    }

    /** The value; -1 where it is no well formed number. */
    private static long value(String text, int start, int end) {
        if (end - start == 1 && digit(text.charAt(start)) >= 0) {
            return digit(text.charAt(start));
        }
        long total = 0;
        long section = 0;
        int digit = 0;
        long lastUnit = NO_UNIT;
        long lastLarge = NO_UNIT;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int read = digit(c);
            if (read >= 0) {
                if (digit > 0) {
                    return -1;
                }
                digit = read;
                continue;
            }
            long unit = unit(c);
            long counted = digit == 0 && i == start && unit == 10 ? 1 : digit;
            boolean large = unit >= 10_000;
            boolean falls = large ? unit < lastLarge : unit < lastUnit && counted > 0;
            if (!falls || section + counted == 0) {
                return -1;
            }
            if (large) {
                total += (section + counted) * unit;
                section = 0;
                lastLarge = unit;
            } else {
                section += counted * unit;
            }
            lastUnit = unit;
            digit = 0;
        }
        // 一百二 is a hundred and twenty, and rarely meant otherwise; it is left alone.
        boolean loose = digit > 0 && lastUnit > 10 && digit(text.charAt(end - 2)) != 0;
        return loose || lastUnit == NO_UNIT ? -1 : total + section + digit;
    }

    /** The value of a numeral from 零 to 九 and 两; -1 for anything else. */
    static int digit(char c) {
        if (OTHER_ZEROS.indexOf(c) >= 0) {
            return 0;
        }
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** The value of 十, 百, 千, 万 and 亿; 1 for anything else. */
    static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }
}
