package dev.gip.parser.ofd.internal;

import dev.gip.parser.support.internal.drawing.Writing;
import java.util.ArrayList;
import java.util.List;

/** The letters of a text code, and how wide they are as far as can be told without their font. */
final class Codes {

    /** Stands where a file has a glyph and no code for it. */
    private static final String PLACEHOLDER = "\u00A4";

    private static final int ESCAPE = 5;

    /** What comes after a letter may stand so near or so far that the letter is as wide as the step. */
    private static final double NARROWEST = 0.2;

    private static final double WIDER = 1.25;

    private Codes() {}

    /** The letters of a text, one a code; what has none of its own is U+FFFD. Breaks that only lay out the XML are left out. */
    static List<String> letters(String raw) {
        String text = raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0 ? raw.strip() : raw;
        List<String> letters = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); ) {
            int escaped = escaped(text, i);
            int code = escaped >= 0 ? escaped : text.codePointAt(i);
            i += escaped >= 0 ? ESCAPE : Character.charCount(code);
            if (code != '\n' && code != '\r') {
                letters.add(letter(code));
            }
        }
        return letters;
    }

    private static String letter(int code) {
        String letter = Character.toString(code);
        return letter.equals(PLACEHOLDER) ? Writing.UNKNOWN : letter;
    }

    /**
     * The code that a backslash and four digits stand for; -1 where they stand for themselves. Only what XML cannot hold
     * and blanks are written so: a year after a backslash is a year.
     */
    private static int escaped(String text, int at) {
        if (text.charAt(at) != '\\' || at + ESCAPE > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = at + 1; i < at + ESCAPE; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code <= ' ' ? ' ' : code == '\\' ? code : code == 0xFFFE || code == 0xFFFF ? 0xFFFD : -1;
    }

    /** How wide a letter is in a type of this size: ideographs and their like fill it, others half of it. */
    static double width(String letter, double em) {
        return letter.codePointAt(0) < 0x80 ? em / 2 : em;
    }

    /** The same where the next letter stands a step away. */
    static double width(String letter, double em, double step) {
        double usual = width(letter, em);
        boolean tellsMore = step >= NARROWEST * em && step <= WIDER * usual;
        return tellsMore ? step : usual;
    }
}
