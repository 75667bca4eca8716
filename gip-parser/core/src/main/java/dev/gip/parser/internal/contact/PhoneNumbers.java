package dev.gip.parser.internal.contact;

import java.util.List;

/** Tells telephone numbers from figures. All texts are folded to half width. */
final class PhoneNumbers {

    private static final String HYPHENS = "-—–";
    private static final List<String> COUNTERS = ContactLabels.WORDS.words("counter");
    private static final List<String> COUNTED = ContactLabels.WORDS.words("counted");

    private static final int FEWEST_DIGITS = 5;
    private static final int FEWEST_WITHOUT_COLON = 7;
    private static final int MOST_DIGITS = 20;

    private PhoneNumbers() {}

    /** The end of the number that a label announces; the place itself where none stands there. */
    static int announced(String text, int start, boolean colon) {
        int end = start;
        int digits = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                digits++;
            } else if (!isInside(text, start, end, digits)) {
                break;
            }
            end++;
        }
        while (end > start && !isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        int fewest = colon ? FEWEST_DIGITS : FEWEST_WITHOUT_COLON;
        int blank = end - 1;
        while (blank > start && text.charAt(blank) != ' ') {
            blank--;
        }
        if (isCounted(text, end) && blank > start && digitsIn(text, start, blank) >= fewest) {
            return blank;
        }
        return digits >= fewest && digits <= MOST_DIGITS && !isCounted(text, end) ? end : start;
    }

    /** Whether a mark stands inside a number: a hyphen, a bracket round the area code, a blank behind its first digits. */
    private static boolean isInside(String text, int start, int at, int digits) {
        char c = text.charAt(at);
        boolean digitNext = at + 1 < text.length() && isDigit(text.charAt(at + 1));
        if (c == '(' || c == '+') {
            return digits == 0 && digitNext;
        }
        if (c == ')') {
            return digits >= 3 && digits <= 4 && digitNext;
        }
        return digitNext
                && (HYPHENS.indexOf(c) >= 0 || c == '转' || (c == ' ' && digits < (text.charAt(start) == '1' ? 8 : 7)));
    }

    /** The end of a number that is one by its shape alone: {@code 0535-3452929}, {@code (0535)3452929}; 0 where none begins. */
    static int shaped(String text, int start) {
        boolean bracket = text.charAt(start) == '(';
        int area = bracket ? start + 1 : start;
        if (area >= text.length() || text.charAt(area) != '0' || (start > 0 && isJoined(text.charAt(start - 1)))) {
            return 0;
        }
        int areaEnd = digitsEnd(text, area);
        boolean parted = areaEnd < text.length()
                && (bracket ? text.charAt(areaEnd) == ')' : HYPHENS.indexOf(text.charAt(areaEnd)) >= 0);
        if (!parted || areaEnd - area < 3 || areaEnd - area > 4) {
            return 0;
        }
        int end = digitsEnd(text, areaEnd + 1);
        int local = end - areaEnd - 1;
        boolean sound = local >= 7 && local <= 8 && !(end < text.length() && isJoined(text.charAt(end)));
        return sound && !isCounted(text, end) ? end : 0;
    }

    /** The end of a mobile number in a sentence that counts nothing with it; 0 where none begins. */
    static int mobile(String text, int start) {
        int end = digitsEnd(text, start);
        boolean eleven = end - start == 11
                && text.charAt(start) == '1'
                && text.charAt(start + 1) >= '3'
                && !(start > 0 && isJoined(text.charAt(start - 1)))
                && !(end < text.length() && isJoined(text.charAt(end)));
        return eleven && !isCounted(text, end) && !counts(text, start) ? end : 0;
    }

    private static boolean counts(String text, int start) {
        return start > 0 && COUNTED.contains(text.substring(start - 1, start));
    }

    private static boolean isCounted(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        String behind = text.substring(at, Math.min(at + 2, text.length()));
        return COUNTERS.stream().anyMatch(behind::startsWith);
    }

    /** Whether a character beside digits makes them part of something longer. */
    private static boolean isJoined(char c) {
        return isDigit(c) || c == '.' || c == '/' || HYPHENS.indexOf(c) >= 0 || (c < 128 && Character.isLetter(c));
    }

    static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int digitsIn(String text, int start, int end) {
        return (int) text.substring(start, end)
                .chars()
                .filter(c -> isDigit((char) c))
                .count();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
