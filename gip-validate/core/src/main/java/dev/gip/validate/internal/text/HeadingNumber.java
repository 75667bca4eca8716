package dev.gip.validate.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The number before a heading.
 *
 * @param style what numbers of one kind have in common, such as {@code 一、} or {@code (1)}
 * @param value the number
 * @param end where the words of the heading begin
 */
public record HeadingNumber(String style, int value, int end) {

    private static final String BEHIND = "、.,):";

    /** The number of a heading in half width; null where it has none. */
    public static @Nullable HeadingNumber of(String heading) {
        int start = 0;
        while (start < heading.length() && "#* ".indexOf(heading.charAt(start)) >= 0) {
            start++;
        }
        boolean bracket = heading.startsWith("(", start);
        boolean part = heading.startsWith("第", start);
        int from = bracket || part ? start + 1 : start;
        int to = Numerals.end(heading, from);
        int value = Numerals.value(heading.substring(from, to));
        if (value == 0 || value > 99) {
            return null;
        }
        String kind = Numerals.isDigit(heading.charAt(from)) ? "1" : "一";
        if (part) {
            return heading.startsWith("部分", to) ? new HeadingNumber("第" + kind, value, to + 2) : null;
        }
        int mark = to;
        while (mark < heading.length() && heading.charAt(mark) == ' ') {
            mark++;
        }
        boolean closed = mark < heading.length() && BEHIND.indexOf(heading.charAt(mark)) >= 0;
        return closed ? new HeadingNumber((bracket ? "(" : "") + kind, value, mark + 1) : null;
    }

    /** The words of a heading without number, blanks and closing marks, in half width. */
    public static String words(String heading) {
        String folded = HalfWidth.of(heading);
        HeadingNumber number = of(folded);
        String words = number == null ? folded : folded.substring(number.end());
        return words.replace(" ", "").replace("。", "").replace(":", "");
    }
}
