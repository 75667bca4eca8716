package dev.gip.parser.internal.label;

import org.jspecify.annotations.Nullable;

/**
 * The words of a label without what varies from source to source: width, white space, punctuation, quotes and numbering.
 *
 * @param number the numbering in front, normalised to {@code 一}, {@code (一)} or {@code 1}; null where there is none
 * @param core letters and digits of the rest, ideographs included, traditional ones in their simplified form
 */
public record LabelText(@Nullable String number, String core) {

    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    private static final String AFTER_NUMBER = "、.,:;)。 ";

    /** Reads a label as printed. */
    public static LabelText of(String printed) {
        String text = fold(printed).strip();
        int end = numberEnd(text);
        return end == 0 ? new LabelText(null, core(text)) : new LabelText(number(text, end), core(text.substring(end)));
    }

    /** Whether a numbering stands in front. */
    public static boolean isNumbered(String printed) {
        return numberEnd(fold(printed).strip()) > 0;
    }

    /**
     * The last letter or digit of a text as it stands in its core; {@code '\0'} where it has none. Cheap to tell texts apart
     * that cannot be the same label.
     */
    public static char lastLetter(String printed) {
        for (int i = printed.length() - 1; i >= 0; i--) {
            char c = fold(printed.charAt(i));
            if (isIdeograph(c)) {
                return Traditional.simplified(c);
            }
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c);
            }
        }
        return '\0';
    }

    /** The simplified form of a character; the character itself where it has none. */
    public static char simplified(char c) {
        return Traditional.simplified(c);
    }

    /** Whether a text has more letters and digits than that, those in brackets left out. */
    static boolean isLongerThan(int most, String printed) {
        int letters = 0;
        int depth = 0;
        for (int i = 0; i < printed.length() && letters <= most; i++) {
            char c = fold(printed.charAt(i));
            depth += c == '(' ? 1 : 0;
            letters += depth == 0 && (isIdeograph(c) || Character.isLetterOrDigit(c)) ? 1 : 0;
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return letters > most;
    }

    /** Whether something may stand in brackets, so that it can be left out. */
    public static boolean hasBrackets(String printed) {
        return printed.indexOf('(') >= 0 || printed.indexOf('（') >= 0;
    }

    /** Whether every bracket that opens is closed, and none is closed that was not opened. */
    public static boolean closesBrackets(String printed) {
        int depth = 0;
        for (int i = 0; i < printed.length() && depth >= 0; i++) {
            char c = fold(printed.charAt(i));
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** The same label without what stands in brackets; equal to this one where there are none. */
    public static LabelText withoutBrackets(String printed) {
        String text = fold(printed).strip();
        int end = numberEnd(text);
        if (text.indexOf('(', end) < 0) {
            return of(text);
        }
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                rest.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return new LabelText(end == 0 ? null : number(text, end), core(rest.toString()));
    }

    /** Full-width letters, digits and punctuation as half-width ones; every kind of space as a space. */
    public static String fold(String text) {
        int same = 0;
        while (same < text.length() && fold(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** A full-width sign as a half-width one, a space of any kind as a space, other characters as they are. */
    public static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return isSpace(c) ? ' ' : c;
    }

    /** Whether a character shows nothing: white space, no-break spaces and spaces without width included. */
    public static boolean isSpace(int c) {
        // Nearly all of a report; the tables of Character are far slower to ask.
        if (isIdeograph(c) || (c > ' ' && c <= '~')) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The text without what shows nothing at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a text shows nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdeograph(int c) {
        return c >= '\u4E00' && c <= '\u9FA5';
    }

    private static String core(String folded) {
        int same = 0;
        while (same < folded.length() && isCore(folded.charAt(same))) {
            same++;
        }
        if (same == folded.length()) {
            return folded;
        }
        StringBuilder core = new StringBuilder(folded.length()).append(folded, 0, same);
        for (int i = same; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isIdeograph(c)) {
                core.append(Traditional.simplified(c));
            } else if (Character.isLetterOrDigit(c)) {
                core.append(Character.toLowerCase(c));
            }
        }
        return core.toString();
    }

    /** Whether a character stands in a core as it is. */
    private static boolean isCore(char c) {
        if (isIdeograph(c)) {
            return Traditional.simplified(c) == c;
        }
        return Character.isLetterOrDigit(c) && Character.toLowerCase(c) == c;
    }

    private static String number(String folded, int end) {
        String digits = core(folded.substring(0, end));
        return folded.charAt(0) == '(' ? "(" + digits + ")" : digits;
    }

    /** The end of {@code 一、}, {@code (一)}, {@code 1.}, {@code (1)}, {@code 1)} in front; 0 where there is none. */
    private static int numberEnd(String text) {
        boolean bracket = text.startsWith("(");
        int start = bracket ? 1 : 0;
        int end = start;
        while (end < text.length() && end - start < 3 && isDigit(text.charAt(end), text.charAt(start))) {
            end++;
        }
        if (end == start) {
            return 0;
        }
        int stop = end;
        while (stop < text.length() && text.charAt(stop) == ' ') {
            stop++;
        }
        if (bracket) {
            return stop < text.length() && text.charAt(stop) == ')' ? afterNumber(text, stop + 1) : 0;
        }
        boolean parted = stop > end || (stop < text.length() && AFTER_NUMBER.indexOf(text.charAt(stop)) >= 0);
        return parted ? afterNumber(text, stop) : 0;
    }

    private static int afterNumber(String text, int from) {
        int end = from;
        while (end < text.length() && AFTER_NUMBER.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c, char first) {
        return first <= '9' ? c >= '0' && c <= '9' : CHINESE_DIGITS.indexOf(c) >= 0;
    }
}
