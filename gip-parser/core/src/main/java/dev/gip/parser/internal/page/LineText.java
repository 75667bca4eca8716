package dev.gip.parser.internal.page;

import java.util.List;

/** The text of a line: gaps that are too wide for the writing are blanks. */
final class LineText {

    /** Gaps in heights of the type. Ideographs may be spread a little; letters and digits stand close. */
    private static final double GAP_OF_IDEOGRAPHS = 0.5;

    private static final double GAP_OF_LETTERS = 0.2;

    /** What is drawn as a blank shows as a gap, else it is a slip of the producer. */
    private static final double GAP_OF_BLANK = 0.1;

    private static final int MOST_BLANKS = 8;

    private LineText() {}

    static String of(List<Word> words) {
        StringBuilder text = new StringBuilder();
        Word before = null;
        for (Word word : words) {
            if (before != null) {
                text.append(" ".repeat(blanks(before, word)));
            }
            text.append(word.text());
            before = word;
        }
        return text.toString();
    }

    /** How many blanks stand between two words. */
    static int blanks(Word before, Word word) {
        double size = Math.max(before.size(), word.size());
        double gap = (word.left() - before.right()) / size;
        if (gap >= 1) {
            return (int) Math.min(MOST_BLANKS, Math.round(2 * gap));
        }
        boolean letters = endsInLetter(before.text()) && beginsWithLetter(word.text());
        boolean apart = gap > (letters ? GAP_OF_LETTERS : GAP_OF_IDEOGRAPHS)
                || (word.afterBlank() && gap > GAP_OF_BLANK)
                || isRaised(before, word);
        return apart ? 1 : 0;
    }

    /** The mark of a note is no part of the figure that it stands at. */
    private static boolean isRaised(Word before, Word word) {
        double small = Math.min(before.size(), word.size());
        double large = Math.max(before.size(), word.size());
        return small < 0.8 * large && Math.abs(before.baseline() - word.baseline()) > 0.1 * large;
    }

    private static boolean endsInLetter(String text) {
        return isLetter(text.charAt(text.length() - 1));
    }

    private static boolean beginsWithLetter(String text) {
        return isLetter(text.charAt(0));
    }

    private static boolean isLetter(char c) {
        return c > ' ' && c < 0x250;
    }
}
