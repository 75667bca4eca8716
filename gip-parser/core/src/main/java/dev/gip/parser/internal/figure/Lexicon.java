package dev.gip.parser.internal.figure;

import dev.gip.parser.internal.words.LetterNode;
import dev.gip.parser.internal.words.WordFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that figures are read by, looked up by the longest one that begins at a place of a text. */
final class Lexicon {

    private static final String RESOURCE = "words.txt";
    private static final String MEASURE = "measure.";

    /** The lexicon of this library. */
    static final Lexicon STANDARD = load();

    private final Tree words = new Tree();
    private final Tree measures = new Tree();
    private final Map<String, String> measuresOf = new HashMap<>();

    private Negations negations = new Negations(List.of());

    private Lexicon() {}

    private static Lexicon load() {
        WordFile file = WordFile.load(Lexicon.class, RESOURCE);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        file.names().forEach(name -> lists.put(name, file.words(name)));
        return of(lists);
    }

    /** A lexicon of lists of words, by what the words of each mean. */
    static Lexicon of(Map<String, List<String>> lists) {
        Lexicon lexicon = new Lexicon();
        Map<String, Meaning> seen = new HashMap<>();
        lists.forEach((name, list) -> {
            if (name.startsWith(MEASURE)) {
                lexicon.addMeasures(name.substring(MEASURE.length()), list);
            } else {
                lexicon.addWords(Meaning.valueOf(name), list, seen);
            }
        });
        lexicon.negations = new Negations(seen.entrySet().stream()
                .filter(word -> word.getValue() == Meaning.NOT || word.getValue() == Meaning.NOUGHT)
                .map(Map.Entry::getKey)
                .toList());
        return lexicon;
    }

    private void addWords(Meaning meaning, List<String> list, Map<String, Meaning> seen) {
        for (String word : list) {
            Meaning before = seen.put(word, meaning);
            if (before != null) {
                throw new IllegalStateException("'" + word + "' stands under " + before + " and " + meaning);
            }
            words.add(word, meaning);
        }
    }

    private void addMeasures(String group, List<String> list) {
        for (String word : list) {
            measures.add(word, Meaning.COUNT);
            measuresOf.merge(word, " " + group + " ", String::concat);
        }
    }

    /** The longest word at a place; null where none begins. */
    @Nullable
    Match word(String text, int at) {
        return words.longest(text, at);
    }

    /** Where the longest measure word at a place ends; the place itself where none begins. */
    int measureEnd(String text, int at) {
        Match match = measures.longest(text, at);
        return match == null ? at : match.end();
    }

    /**
     * Whether a text may state a figure: it has a digit, Chinese numerals in front of a measure word, or a letter of a word
     * that says there were none. Most text has none of them and needs no closer look.
     */
    boolean mayState(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Numerals.isDigit(c) || negations.mayHold(c) || (Numerals.isChinese(c) && isMeasured(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a measure word stands at a place, or behind a letter that says there are more, as in 十余件. */
    private boolean isMeasured(String text, int at) {
        int from = NumberReader.isMore(text, at) ? at + 1 : at;
        return measureEnd(text, from) > from;
    }

    /** Whether what the group names is counted with this measure word. */
    boolean measures(String group, String word) {
        return measuresOf.getOrDefault(word, "").contains(" " + group + " ");
    }

    /** A word that was found, and where it ends. */
    record Match(Meaning meaning, int end) {}

    /** Words by their letters. Nearly every letter of a text asks for a first one, so those have a table. */
    private static final class Tree {

        private static final int FIRST = 0x4E00;
        private static final int LAST = 0x9FFF;

        private static final LetterNode<Meaning> NOTHING = new LetterNode<>();

        private final LetterNode<Meaning> root = new LetterNode<>();
        private final List<LetterNode<Meaning>> ideographs =
                new ArrayList<>(Collections.nCopies(LAST - FIRST + 1, NOTHING));

        void add(String word, Meaning meaning) {
            root.add(word, meaning);
            char first = word.charAt(0);
            if (isIdeograph(first)) {
                ideographs.set(first - FIRST, Objects.requireNonNull(root.next(first)));
            }
        }

        @Nullable
        Match longest(String text, int at) {
            if (at >= text.length()) {
                return null;
            }
            char first = text.charAt(at);
            LetterNode<Meaning> node = isIdeograph(first) ? ideographs.get(first - FIRST) : root.next(first);
            Meaning best = null;
            int end = at;
            for (int i = at + 1; node != null; i++) {
                Meaning meaning = node.value();
                if (meaning != null) {
                    best = meaning;
                    end = i;
                }
                node = i < text.length() ? node.next(text.charAt(i)) : null;
            }
            return best == null ? null : new Match(best, end);
        }

        private static boolean isIdeograph(char c) {
            return c >= FIRST && c <= LAST;
        }
    }
}
