package dev.gip.validate.internal.text;

import java.util.Arrays;

/**
 * How alike texts are: the share of runs of four letters that two texts have in common of all that either has (Jaccard).
 * Layout, punctuation and width of letters do not count, and every number is as good as any other. Costs are those of
 * sorting the runs.
 */
public final class TextSimilarity {

    private static final int RUN = 4;
    private static final int LETTER_BITS = 16;

    private final long[] runs;
    private final int length;

    private TextSimilarity(long[] runs, int length) {
        this.runs = runs;
        this.length = length;
    }

    /** A text made ready to be compared. */
    public static TextSimilarity of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), letters);
        }
        int count = Math.max(letters.length() - RUN + 1, Math.min(letters.length(), 1));
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            runs[i] = run(letters, i);
        }
        return new TextSimilarity(distinct(runs), letters.length());
    }

    /** A number is one letter, however many digits it has. */
    private static void append(char raw, StringBuilder letters) {
        char letter = Character.toLowerCase(HalfWidth.of(raw));
        if (Numerals.isDigit(letter)) {
            if (letters.length() == 0 || letters.charAt(letters.length() - 1) != '0') {
                letters.append('0');
            }
        } else if (Character.isLetter(letter) || Character.isSurrogate(letter)) {
            letters.append(letter);
        }
    }

    private static long run(CharSequence letters, int start) {
        long run = 0;
        for (int i = start; i < Math.min(start + RUN, letters.length()); i++) {
            run = run << LETTER_BITS | letters.charAt(i);
        }
        return run;
    }

    private static long[] distinct(long[] runs) {
        Arrays.sort(runs);
        int count = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[count++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, count);
    }

    /** How many letters the text has; a number counts as one. */
    public int length() {
        return length;
    }

    /** From 0, nothing in common, to 1, the same runs; two texts without letters are equal. */
    public double to(TextSimilarity other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            if (runs[i] == other.runs[j]) {
                common++;
                i++;
                j++;
            } else if (runs[i] < other.runs[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = runs.length + other.runs.length - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
