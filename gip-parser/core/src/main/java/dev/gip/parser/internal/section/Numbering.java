package dev.gip.parser.internal.section;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A number in front of a heading.
 *
 * @param style how it is written
 * @param ordinal its value; 0 for a bullet
 * @param end where what it numbers begins
 */
record Numbering(Style style, int ordinal, int end) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
    private static final String AFTER = "、.,:;)。 ";
    private static final String BULLETS = "•●·▪◆■□◇○★";

    /** What a number may begin with: few letters of a text are one, and all are asked. */
    private static final BitSet BEGINNINGS = beginnings();

    /** How headings are numbered, the usual level of sections first. */
    enum Style {
        PART,
        NUMERAL,
        BRACKETED_NUMERAL,
        DIGIT,
        BRACKETED_DIGIT,
        BULLET,
        NONE;

        boolean isNumbered() {
            return this != BULLET && this != NONE;
        }
    }

    private static BitSet beginnings() {
        BitSet letters = new BitSet();
        ("第(0123456789" + NUMERALS + FORMAL + BULLETS).chars().forEach(letters::set);
        letters.set('①', '⒛' + 1);
        letters.set('㈠', '㈩' + 1);
        return letters;
    }

    /** The number that begins at a place of a folded text; null where there is none. */
    static @Nullable Numbering at(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        if (!BEGINNINGS.get(first)) {
            return null;
        }
        if (first == '第') {
            return part(text, from + 1);
        }
        if (first == '(') {
            return bracketed(text, from + 1);
        }
        if (BULLETS.indexOf(first) >= 0) {
            return new Numbering(Style.BULLET, 0, skip(text, from + 1, " "));
        }
        Numbering single = single(first);
        return single == null
                ? plain(text, from)
                : new Numbering(single.style, single.ordinal, skip(text, from + 1, AFTER));
    }

    /** {@code 第一部分}, {@code 第1章}. */
    private static @Nullable Numbering part(String text, int from) {
        int end = digitsEnd(text, from);
        int ordinal = ordinal(text, from, end);
        int unit = text.startsWith("部分", end) ? 2 : text.startsWith("章", end) || text.startsWith("节", end) ? 1 : 0;
        return ordinal == 0 || unit == 0 ? null : new Numbering(Style.PART, ordinal, skip(text, end + unit, AFTER));
    }

    private static @Nullable Numbering bracketed(String text, int from) {
        int start = skip(text, from, " ");
        int end = digitsEnd(text, start);
        int ordinal = ordinal(text, start, end);
        int close = skip(text, end, " ");
        if (ordinal == 0 || close >= text.length() || text.charAt(close) != ')') {
            return null;
        }
        Style style = isDigit(text.charAt(start)) ? Style.BRACKETED_DIGIT : Style.BRACKETED_NUMERAL;
        return new Numbering(style, ordinal, skip(text, close + 1, AFTER));
    }

    /** {@code 一、}, {@code 1.}, {@code 1)}; a decimal fraction is no number of a heading. */
    private static @Nullable Numbering plain(String text, int from) {
        int end = digitsEnd(text, from);
        int ordinal = ordinal(text, from, end);
        int next = skip(text, end, AFTER);
        if (ordinal == 0 || next == end) {
            return null;
        }
        boolean digit = isDigit(text.charAt(from));
        boolean fraction = digit && next < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(next));
        return fraction ? null : new Numbering(digit ? Style.DIGIT : Style.NUMERAL, ordinal, next);
    }

    /** Numbers that are one letter: {@code ①}, {@code ⑴}, {@code ⒈}, {@code ㈠}. */
    private static @Nullable Numbering single(char c) {
        if (c >= '①' && c <= '⑳') {
            return new Numbering(Style.BRACKETED_DIGIT, c - '①' + 1, 0);
        }
        if (c >= '⑴' && c <= '⒇') {
            return new Numbering(Style.BRACKETED_DIGIT, c - '⑴' + 1, 0);
        }
        if (c >= '⒈' && c <= '⒛') {
            return new Numbering(Style.DIGIT, c - '⒈' + 1, 0);
        }
        return c >= '㈠' && c <= '㈩' ? new Numbering(Style.BRACKETED_NUMERAL, c - '㈠' + 1, 0) : null;
    }

    private static int skip(String text, int from, String what) {
        int end = from;
        while (end < text.length() && what.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Behind at most two digits or numerals of one kind; behind none where there are more. */
    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 3 && isOfKind(text.charAt(end), text.charAt(from))) {
            end++;
        }
        return end - from > 2 ? from : end;
    }

    private static boolean isOfKind(char c, char first) {
        return isDigit(first) ? isDigit(c) : value(c) > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int value(char numeral) {
        return Math.max(NUMERALS.indexOf(numeral), FORMAL.indexOf(numeral)) + 1;
    }

    /** The value of up to two digits or numerals; 0 where there is none. */
    private static int ordinal(String text, int from, int end) {
        if (end == from) {
            return 0;
        }
        if (isDigit(text.charAt(from))) {
            return Integer.parseInt(text.substring(from, end));
        }
        int first = value(text.charAt(from));
        if (end - from == 1) {
            return first;
        }
        int second = value(text.charAt(from + 1));
        if (first == 10) {
            return 10 + second;
        }
        return second == 10 ? first * 10 : 0;
    }

    /** The value of an official number such as {@code 四}. */
    static int valueOf(String numerals) {
        return ordinal(numerals, 0, digitsEnd(numerals, 0));
    }

    /** A value as a Chinese numeral; null for none and for what no report counts to. */
    static @Nullable String numeral(int ordinal) {
        if (ordinal < 1 || ordinal > 19) {
            return null;
        }
        String unit = ordinal % 10 == 0 ? "" : NUMERALS.substring(ordinal % 10 - 1, ordinal % 10);
        return ordinal < 10 ? unit : "十" + unit;
    }
}
