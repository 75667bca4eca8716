package dev.gip.parser.internal.header;

import dev.gip.parser.internal.words.WordIndex;
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

    private static final WordIndex<Label> INDEX = new WordIndex<>(labels());

    private LabelScan() {}

    private record Label(String list, int rank) {}

    private static Map<String, Label> labels() {
        Map<String, Label> labels = new HashMap<>();
        for (String list : LISTS) {
            List<String> words = HeaderWords.of(list);
            for (int rank = 0; rank < words.size(); rank++) {
                labels.putIfAbsent(words.get(rank), new Label(list, rank));
            }
        }
        return labels;
    }

    /**
     * A label in a text.
     *
     * @param start where it begins
     * @param valueStart where its value begins
     */
    record Found(String list, int rank, String label, int start, int valueStart) {}

    /** Whether a folded text begins with a label. */
    static boolean isAtStart(String text) {
        return !text.isEmpty() && at(text, 0, true) != null;
    }

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
        WordIndex.Match<Label> label = INDEX.at(text, start);
        if (label == null) {
            return null;
        }
        boolean longWord = label.word().length() >= LONG;
        boolean joined = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean parted = start == 0 || text.charAt(start - 1) == ' ' || isOpen(text, start);
        int mark = skip(text, label.end(), " ]】)");
        boolean colon = mark < text.length() && text.charAt(mark) == ':';
        boolean alone = parted && (mark > label.end() || mark == text.length()) && (first || longWord);
        if (!alone && !(colon && (!joined || longWord))) {
            return null;
        }
        int value = colon ? skip(text, mark + 1, " :") : mark;
        return new Found(label.value().list(), label.value().rank(), label.word(), start, value);
    }

    private static boolean isOpen(String text, int start) {
        return "【([|".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static int skip(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
