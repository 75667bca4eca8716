package dev.gip.parser.internal.page;

import java.util.Locale;
import java.util.Set;

/** What lines at the edges of pages look like: {@code - 3 -}, {@code 第 3 页 共 9 页}, a bare number. */
final class PageMarks {

    private static final Set<String> SHAPES = Set.of(
            "第#页",
            "第#页共#页",
            "第#页/共#页",
            "第#页,共#页",
            "共#页第#页",
            "共#页,第#页",
            "-#-",
            "--#--",
            "·#·",
            "~#~",
            "#/#",
            "#of#",
            "page#",
            "page#of#",
            "p.#",
            "[#]",
            "(#)");

    /** Between the parts of a table: 续表三, （续）. */
    private static final Set<String> CONTINUED =
            Set.of("续表", "(续)", "(续表)", "续表#", "接上页", "(接上页)", "续上表", "(续上表)", "接上表");

    private static final String CHINESE_DIGITS = "一二三四五六七八九十";

    private static final int LONGEST = 60;

    /** A bare number of more digits is no number of a page. */
    private static final int MOST_DIGITS = 3;

    private PageMarks() {}

    static boolean isMark(String text) {
        return text.length() <= LONGEST && SHAPES.contains(shape(text));
    }

    static boolean isContinued(String text) {
        return text.length() <= LONGEST
                && CONTINUED.contains(
                        text.chars().anyMatch(c -> CHINESE_DIGITS.indexOf(c) >= 0)
                                ? shape(withPlainDigits(text))
                                : shape(text));
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (CHINESE_DIGITS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '1');
            }
        }
        return plain.toString();
    }

    /** The number that a line is; -1 where it is more than a number. */
    static int number(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < stripped.length(); i++) {
            int digit = Character.digit(stripped.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The line without blanks, in lower case, every run of digits as one {@code #}. */
    static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            boolean digit = Character.digit(c, 10) >= 0;
            if (digit && (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#')) {
                shape.append('#');
            } else if (!digit && c != ' ') {
                shape.append(c);
            }
        }
        return shape.toString().toLowerCase(Locale.ROOT);
    }

    private static char plain(char c) {
        return switch (c) {
            case '—', '–', '－', '─', '−' -> '-';
            case '／' -> '/';
            case '（' -> '(';
            case '）' -> ')';
            case '，', '、' -> ',';
            case '\u3000', '\u00A0', '\t' -> ' ';
            default -> c;
        };
    }
}
