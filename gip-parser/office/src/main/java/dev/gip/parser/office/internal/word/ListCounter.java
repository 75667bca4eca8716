package dev.gip.parser.office.internal.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of lists, as a word processor does when it shows them. One a file. */
final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    /** The last number of every level, by the list that the paragraphs belong to. */
    private final Map<String, int[]> numbers = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    /**
     * A paragraph of a list.
     *
     * @param list the list that counts it; lists of one kind go on counting together
     * @param instance the list that it names itself
     * @param restarts where the instance begins again, by level; empty where it goes on
     */
    record Place(String list, String instance, int level, List<ListLevel> levels, Map<Integer, Integer> restarts) {}

    /** A paragraph with its number in front; the number never runs together with a figure that the paragraph begins with. */
    static String joined(String number, String words) {
        boolean figure = !number.isEmpty() && !words.isEmpty() && Character.isDigit(words.charAt(0));
        return number + (figure && !number.endsWith(" ") ? " " : "") + words;
    }

    /** What stands in front of the next paragraph at a place; empty where it is a bullet or nothing. */
    String next(Place place) {
        int level = Math.min(place.level(), place.levels().size() - 1);
        if (level < 0) {
            return "";
        }
        int[] counted = numbers.computeIfAbsent(place.list(), list -> unused());
        if (begun.add(place.instance())) {
            place.restarts().forEach((at, first) -> counted[at] = first - 1);
        }
        counted[level] = counted[level] == UNUSED ? place.levels().get(level).start() : counted[level] + 1;
        Arrays.fill(counted, level + 1, counted.length, UNUSED);
        return text(place, level, counted);
    }

    private static int[] unused() {
        int[] counted = new int[ListLevel.LEVELS];
        Arrays.fill(counted, UNUSED);
        return counted;
    }

    private static String text(Place place, int level, int[] counted) {
        ListLevel own = place.levels().get(level);
        if (own.format() == NumberFormat.NONE) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            int of = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (of < 0 || of >= place.levels().size()) {
                text.append(pattern.charAt(i));
            } else {
                ListLevel shown = place.levels().get(of);
                text.append(shown.format().of(counted[of] == UNUSED ? shown.start() : counted[of]));
                i++;
            }
        }
        boolean apart = text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return apart ? text.toString() : text.append(' ').toString();
    }
}
