package dev.gip.parser.internal.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years in titles: {@code 2023年}, {@code 2023年度}, {@code 二〇二三年}; and {@code 2023} where the word is lost. */
final class Years {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String ZEROS = "〇○Ｏ0Oo";
    private static final int FIRST = 1990;
    private static final int LAST = 2099;

    /**
     * A year in a text without blanks.
     *
     * @param start where it begins
     * @param end where it ends, the word behind it included
     * @param marked whether 年 stands behind it, or behind the later one of a range
     */
    record Span(int start, int end, int year, boolean marked) {}

    private Years() {}

    /** The years of a text without blanks, in order. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i + 4 <= text.length()) {
            Span span = at(text, i);
            if (span == null) {
                i++;
            } else {
                spans.add(span);
                i = span.end();
            }
        }
        return spans;
    }

    /** The one year of a text; null where it names none, or several. */
    static @Nullable Integer only(List<Span> spans) {
        boolean marked = spans.stream().anyMatch(Span::marked);
        List<Integer> years = spans.stream()
                .filter(span -> span.marked() || !marked)
                .map(Span::year)
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : null;
    }

    private static @Nullable Span at(String text, int start) {
        if (start > 0 && digit(text.charAt(start - 1)) >= 0) {
            return null;
        }
        int year = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            year = year * 10 + digit;
        }
        int end = start + 4;
        boolean more = end < text.length() && digit(text.charAt(end)) >= 0;
        boolean number = start > 0 && text.charAt(start - 1) == '〔';
        if (more || number || year < FIRST || year > LAST) {
            return null;
        }
        boolean marked = text.startsWith("年", end) || isRange(text, end);
        if (!marked && !isArabic(text, start)) {
            return null;
        }
        int behind = text.startsWith("年", end) ? end + 1 : end;
        return new Span(start, text.startsWith("度", behind) ? behind + 1 : behind, year, marked);
    }

    /** {@code 2018-2019年} names two years. */
    private static boolean isRange(String text, int end) {
        boolean dash = end + 5 <= text.length() && "-—–~至到".indexOf(text.charAt(end)) >= 0;
        return dash && isArabic(text, end + 1) && text.startsWith("年", end + 5);
    }

    private static boolean isArabic(String text, int start) {
        return text.substring(start, start + 4).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c);
    }

    /** A text without the spans. */
    static String without(String text, List<Span> spans) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Span span : spans) {
            rest.append(text, from, span.start());
            from = span.end();
        }
        return rest.append(text.substring(from)).toString();
    }
}
