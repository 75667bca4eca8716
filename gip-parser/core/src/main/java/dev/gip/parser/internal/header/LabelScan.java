package dev.gip.parser.internal.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds labels in a line that may hold several of them, with blanks between their letters: {@code 索 引 号: 7  发布日期: …}. */
final class LabelScan {

    private static final List<String> LISTS = List.of(
            "label.published",
            "label.written",
            "label.updated",
            "label.reporter",
            "label.publisher",
            "label.source",
            "label.index",
            "label.title",
            "label.other");

    /** Labels as long as this are told by their colon alone, even where no blank stands before them. */
    private static final int LONG = 4;

    private static final Map<Character, List<Label>> BY_FIRST_LETTER = new HashMap<>();

    static {
        for (String list : LISTS) {
            List<String> words = HeaderWords.of(list);
            for (int rank = 0; rank < words.size(); rank++) {
                BY_FIRST_LETTER
                        .computeIfAbsent(words.get(rank).charAt(0), letter -> new ArrayList<>())
                        .add(new Label(list, rank, words.get(rank)));
            }
        }
        BY_FIRST_LETTER.values().forEach(labels -> labels.sort((a, b) -> b.text.length() - a.text.length()));
    }

    private LabelScan() {}

    private record Label(String list, int rank, String text) {}

    /**
     * A label in a text.
     *
     * @param start where it begins
     * @param valueStart where its value begins
     */
    record Found(String list, int rank, String label, int start, int valueStart) {}

    /** The labels of a folded text in order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Found label = at(text, i, found.isEmpty());
            if (label == null) {
                i++;
            } else {
                found.add(label);
                i = label.valueStart();
            }
        }
        return found;
    }

    private static @Nullable Found at(String text, int start, boolean first) {
        List<Label> labels = BY_FIRST_LETTER.get(text.charAt(start));
        if (labels == null) {
            return null;
        }
        boolean joined = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean parted =
                start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '[' || isOpen(text, start);
        for (Label label : labels) {
            int end = end(text, start, label.text());
            if (end < 0) {
                continue;
            }
            int mark = skip(text, end, " ]】)");
            boolean colon = mark < text.length() && text.charAt(mark) == ':';
            boolean alone = parted
                    && (mark > end || mark == text.length())
                    && (first || label.text().length() >= LONG);
            if ((colon && (!joined || label.text().length() >= LONG)) || alone) {
                return new Found(
                        label.list(), label.rank(), label.text(), start, colon ? skip(text, mark + 1, " :") : mark);
            }
        }
        return null;
    }

    private static boolean isOpen(String text, int start) {
        return "【([|".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** The end of a label that begins here, blanks between its letters left out; -1 where it does not stand here. */
    private static int end(String text, int start, String label) {
        int at = start;
        for (int i = 0; i < label.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != label.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int skip(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
