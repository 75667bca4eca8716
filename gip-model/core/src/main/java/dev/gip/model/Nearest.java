package dev.gip.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names that someone may have meant who wrote one that is not there. Stateless and safe for use by several threads.
 *
 * @since 0.1
 */
public final class Nearest {

    private Nearest() {}

    /**
     * The names nearest to one, by the edits between them without regard to case, or between what follows their last dot.
     * The work is the product of their lengths.
     *
     * @param name what was written
     * @param known the names there are
     * @param most how many are wanted at most
     * @return the nearest first; those equally near as they were given
     */
    public static List<String> of(String name, Collection<String> known, int most) {
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .limit(most)
                .toList();
    }

    /** The edits between two names, or between their last parts if these are closer. */
    private static int distance(String name, String candidate) {
        String one = name.toLowerCase(Locale.ROOT);
        String other = candidate.toLowerCase(Locale.ROOT);
        return Math.min(edits(one, other), 1 + edits(lastPart(one), lastPart(other)));
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] line = new int[other.length() + 1];
            line[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                line[j] = Math.min(replaced, 1 + Math.min(above[j], line[j - 1]));
            }
            above = line;
        }
        return above[other.length()];
    }
}
