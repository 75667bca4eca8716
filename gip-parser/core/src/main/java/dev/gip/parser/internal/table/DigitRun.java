package dev.gip.parser.internal.table;

import java.util.ArrayList;
import java.util.List;

/** Figures of several cells that run together, such as {@code 1005}. */
final class DigitRun {

    /** More ways to part the digits tell nothing. */
    private static final int MOST_WAYS = 256;

    private DigitRun() {}

    /**
     * The ways to part digits into figures of which none begins with a zero but 0 itself.
     *
     * @param digits the digits
     * @param count how many figures they are
     * @return the ways; empty where there is none, where there are too many, and where the text holds other signs
     */
    static List<List<String>> split(String digits, int count) {
        List<List<String>> ways = new ArrayList<>();
        boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (plain && !split(digits, 0, count, new ArrayList<>(), ways)) {
            return List.of();
        }
        return ways;
    }

    private static boolean split(String digits, int from, int left, List<String> figures, List<List<String>> ways) {
        if (left == 0) {
            if (from == digits.length()) {
                ways.add(List.copyOf(figures));
            }
            return ways.size() <= MOST_WAYS;
        }
        int longest = digits.length() - from - (left - 1);
        int last = from < digits.length() && digits.charAt(from) == '0' ? Math.min(1, longest) : longest;
        for (int length = left == 1 ? Math.max(1, longest) : 1; length <= last; length++) {
            figures.add(digits.substring(from, from + length));
            boolean few = split(digits, from + length, left - 1, figures, ways);
            figures.remove(figures.size() - 1);
            if (!few) {
                return false;
            }
        }
        return true;
    }
}
