package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.figure.Token.Day;
import dev.gip.parser.internal.figure.Tokenizer.Dated;
import org.jspecify.annotations.Nullable;

/** Reads years, months and days: {@code 2020年}, {@code 二〇二〇年度}, {@code 2020年12月31日}, {@code 12月底}. */
final class DayReader {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;

    private DayReader() {}

    static @Nullable Dated read(String text, int start) {
        int yearEnd = digitsEnd(text, start);
        int lastEnd = "-—~至到".indexOf(charAt(text, yearEnd)) >= 0 ? digitsEnd(text, yearEnd + 1) : 0;
        if (charAt(text, lastEnd) == '年' && year(text, start, yearEnd) > 0 && year(text, yearEnd + 1, lastEnd) > 0) {
            return new Dated(Day.YEARS, lastEnd + 1);
        }
        int year = year(text, start, yearEnd);
        if (year > 0 && charAt(text, yearEnd) == '年') {
            int end = yearEnd + 1;
            Dated rest = monthAndDay(text, end, year);
            return rest != null ? rest : new Dated(new Day(year, 0, 0), charAt(text, end) == '度' ? end + 1 : end);
        }
        Dated months = months(text, start, yearEnd);
        return months != null ? months : monthAndDay(text, start, 0);
    }

    /** 1-12月 is the year; other months are not. */
    private static @Nullable Dated months(String text, int start, int firstEnd) {
        boolean range = firstEnd > start && "-—~至到".indexOf(charAt(text, firstEnd)) >= 0;
        Dated last = range ? monthAndDay(text, firstEnd + 1, 0) : null;
        if (last == null || last.day().day() > 0) {
            return null;
        }
        boolean whole = number(text, start, firstEnd) == 1 && last.day().month() == 12;
        return whole ? new Dated(new Day(0, 1, 1), last.end()) : last;
    }

    private static @Nullable Dated monthAndDay(String text, int start, int year) {
        int monthEnd = digitsEnd(text, start);
        int month = number(text, start, monthEnd);
        if (month < 1 || month > 12 || charAt(text, monthEnd) != '月') {
            return null;
        }
        int from = charAt(text, monthEnd + 1) == '份' ? monthEnd + 2 : monthEnd + 1;
        int dayEnd = digitsEnd(text, from);
        int day = number(text, from, dayEnd);
        boolean ends = day >= 1 && day <= 31 && (charAt(text, dayEnd) == '日' || charAt(text, dayEnd) == '号');
        return ends ? new Dated(new Day(year, month, day), dayEnd + 1) : new Dated(new Day(year, month, 0), from);
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 5 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return Numerals.isDigit(c) || Numerals.digit(c) >= 0 || c == '十';
    }

    private static int year(String text, int start, int end) {
        int year = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十') {
                return -1;
            }
            year = year * 10 + (Numerals.isDigit(c) ? c - '0' : Numerals.digit(c));
        }
        return end - start == 4 && year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    /** A number of one or two digits; -1 where there is none. */
    private static int number(String text, int start, int end) {
        if (start >= text.length() || end == start || end - start > 3) {
            return -1;
        }
        Numerals.Found found =
                Numerals.isDigit(text.charAt(start)) ? Numerals.arabic(text, start) : Numerals.chinese(text, start);
        return found != null && found.end() == end ? found.value().intValue() : -1;
    }
}
