package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as sites and signatures write them: {@code 2021-01-27}, {@code 2021年1月27日}, {@code 二〇二一年一月二十七日}. */
public final class Dates {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** No date is longer, blanks between its letters included. */
    private static final int LONGEST = 60;

    private Dates() {}

    /** Whether a line is a date and nothing else. */
    public static boolean isDate(String line) {
        if (line.length() > LONGEST || !beginsAsDate(line)) {
            return false;
        }
        String text = arabic(LabelText.fold(line)).replace(" ", "");
        String bare = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        Found found = at(bare, 0);
        return found != null && found.end == bare.length();
    }

    /** Whether a line begins with a numeral, a bracket or a blank: most lines do not, and need no closer look. */
    private static boolean beginsAsDate(String line) {
        char first = line.isEmpty() ? '。' : LabelText.fold(line.charAt(0));
        return first == ' ' || first == '(' || isNumeral(first);
    }

    /** The first date of a text. */
    public static Optional<LocalDate> first(String printed) {
        return find(printed).map(Dated::date);
    }

    /**
     * A date and what stands round it.
     *
     * @param before the text before it
     * @param after the text behind it, a time of day included
     */
    record Dated(String before, LocalDate date, String after) {}

    /** The first date of a text with what stands round it, folded to half width. */
    static Optional<Dated> find(String printed) {
        String text = arabic(LabelText.fold(printed));
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean begins = isDigit(text, i) && !isDigit(text, i - 1);
            Found found = begins ? at(text, i) : null;
            if (found != null) {
                return Optional.of(new Dated(text.substring(0, i), found.date, text.substring(found.end)));
            }
        }
        return Optional.empty();
    }

    /** A date without separators, such as {@code 20240126}, at the beginning of a text. */
    static Optional<LocalDate> unseparated(String text) {
        int month = number(text, 4, 6);
        int day = number(text, 6, 8);
        int year = number(text, 0, 4);
        boolean sound = year >= FIRST_YEAR && year <= LAST_YEAR && month > 0 && day > 0 && !isDigit(text, 8);
        try {
            return sound ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first year of a text that is followed by 年. */
    public static Optional<Integer> firstYear(String printed) {
        String text = arabic(LabelText.fold(printed));
        for (int i = 0; i + 4 < text.length(); i++) {
            if (!isDigit(text, i - 1)) {
                int year = number(text, i, i + 4);
                int mark = i + 4;
                while (mark < text.length() && text.charAt(mark) == ' ') {
                    mark++;
                }
                if (year >= FIRST_YEAR && year <= LAST_YEAR && mark < text.length() && text.charAt(mark) == '年') {
                    return Optional.of(year);
                }
            }
        }
        return Optional.empty();
    }

    private record Found(LocalDate date, int end) {}

    private static @Nullable Found at(String text, int start) {
        int year = number(text, start, start + 4);
        int monthStart = separator(text, start + 4, "-./年");
        int monthEnd = digits(text, monthStart);
        int dayStart = separator(text, monthEnd, "-./月");
        int dayEnd = digits(text, dayStart);
        int month = number(text, monthStart, monthEnd);
        int day = number(text, dayStart, dayEnd);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day < 1) {
            return null;
        }
        try {
            int end = dayEnd < text.length() && text.charAt(dayEnd) == '日' ? dayEnd + 1 : dayEnd;
            return new Found(LocalDate.of(year, month, day), end);
        } catch (DateTimeException e) {
            // The 31st of a month that has 30 days is no date.
            return null;
        }
    }

    /** The place behind a separator with blanks round it; -1 where there is none. */
    private static int separator(String text, int from, String separators) {
        int i = from;
        while (i >= 0 && i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i < 0 || i >= text.length() || separators.indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        i++;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end >= 0 && end < text.length() && end - from < 2 && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        if (from < 0 || to > text.length() || to <= from) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text, i)) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Chinese numerals before 年, 月 and 日 as digits; other text as it is. */
    private static String arabic(String text) {
        if (!hasChineseDate(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean numeral = i < text.length() && isNumeral(text.charAt(i));
            if (!numeral) {
                boolean dated = i < text.length() && "年月日".indexOf(text.charAt(i)) >= 0 && i > start;
                result.append(dated ? digitsOf(text.substring(start, i)) : text.substring(start, i));
                if (i < text.length()) {
                    result.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return result.toString();
    }

    /** Whether a Chinese numeral stands in front of 年, 月 or 日. */
    private static boolean hasChineseDate(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dated = c == '年' || c == '月' || c == '日';
            for (int j = i - 1; dated && j >= 0 && isNumeral(text.charAt(j)); j--) {
                if (!isDigit(text, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || "○〇Ｏ十0123456789".indexOf(c) >= 0;
    }

    private static String digitsOf(String numerals) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            if (c == '十') {
                boolean first = i == 0;
                boolean last = i == numerals.length() - 1;
                digits.append(first ? "1" : "").append(last ? "0" : "");
            } else {
                int value = "○〇Ｏ".indexOf(c) >= 0 ? 0 : Math.max(NUMERALS.indexOf(c), 0);
                digits.append(c >= '0' && c <= '9' ? String.valueOf(c) : String.valueOf(value));
            }
        }
        return digits.toString();
    }
}
