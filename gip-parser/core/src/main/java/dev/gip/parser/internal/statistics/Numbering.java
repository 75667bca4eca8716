package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.label.LabelText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbering in front of a label inside a longer text: {@code 一、}, {@code （一）}, {@code 1.}. White space alone does
 * not end it, for {@code 77 收到申请数} may be a figure and the next label.
 *
 * @param number as {@link LabelText} writes it
 * @param end the place behind it
 */
record Numbering(String number, int end) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String MARKS = "、.,:;)。";
    private static final int MOST_DIGITS = 2;
    private static final int MOST_NUMERALS = 3;

    /** The numbering at a place; null where there is none. */
    static @Nullable Numbering at(CoreText text, int from) {
        int open = from < text.length() && text.at(from) == '(' ? 1 : 0;
        int start = spacesEnd(text, from + open);
        int end = start;
        while (end < text.length() && isDigit(text.at(end), text.at(start))) {
            end++;
        }
        int most = start < end && text.at(start) <= '9' ? MOST_DIGITS : MOST_NUMERALS;
        int mark = spacesEnd(text, end);
        boolean closed = mark < text.length() && (open == 1 ? text.at(mark) == ')' : MARKS.indexOf(text.at(mark)) >= 0);
        if (end == start || end - start > most || !closed) {
            return null;
        }
        int behind = mark + 1;
        while (behind < text.length() && (MARKS.indexOf(text.at(behind)) >= 0 || text.at(behind) == ' ')) {
            behind++;
        }
        String digits = text.folded().substring(start, end);
        return new Numbering(open == 1 ? "(" + digits + ")" : digits, behind);
    }

    /** Whether a text is a numbering and nothing else, or the words 其中 in front of a label. */
    static boolean is(String printed) {
        String text = LabelText.fold(printed).strip();
        CoreText core = new CoreText(text);
        Optional<Numbering> numbering = Optional.ofNullable(at(core, 0));
        boolean numerals = !text.isEmpty()
                && text.length() <= MOST_NUMERALS
                && text.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
        return numerals
                || core.core().equals("其中")
                || numbering.filter(found -> found.end == text.length()).isPresent();
    }

    private static int spacesEnd(CoreText text, int from) {
        int end = from;
        while (end < text.length() && text.at(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c, char first) {
        return first <= '9' ? c >= '0' && c <= '9' : NUMERALS.indexOf(c) >= 0;
    }
}
