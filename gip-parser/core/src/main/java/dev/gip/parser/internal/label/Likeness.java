package dev.gip.parser.internal.label;

/** How far two normalised labels are apart. */
public final class Likeness {

    /** By how many letters a match by likeness must be nearer than the next label. */
    public static final int MARGIN = 2;

    private Likeness() {}

    /**
     * The number of letters to insert, delete or replace.
     *
     * @param most the distance beyond which the exact figure does not matter
     * @return the distance, or {@code most + 1} if it is greater
     */
    public static int distance(String one, String other, int most) {
        return atLeast(one, letters(one), other, letters(other)) > most ? most + 1 : steps(one, other, most);
    }

    /**
     * A bound that is cheap to find: every letter of one text that the other lacks costs a step, and so does every letter
     * that one has more.
     *
     * @param oneLetters the {@link #letters} of the one text
     * @param otherLetters the {@link #letters} of the other
     */
    static int atLeast(String one, long oneLetters, String other, long otherLetters) {
        int lengths = Math.abs(one.length() - other.length());
        int lacking = Math.max(Long.bitCount(oneLetters & ~otherLetters), Long.bitCount(otherLetters & ~oneLetters));
        return Math.max(lengths, lacking);
    }

    /** Which letters a text has: a bit each, shared by letters that differ in a multiple of 64. */
    static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }

    private static int steps(String one, String other, int most) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return Math.min(previous[other.length()], most + 1);
    }
}
