package dev.gip.parser.internal.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that figures are read by, looked up by the longest one that begins at a place of a text. */
final class Lexicon {

    private static final String RESOURCE = "words.txt";
    private static final String MEASURE = "measure";

    /** The lexicon of this library. */
    static final Lexicon STANDARD = load();

    private final Node words = new Node();
    private final Node measures = new Node();
    private final Map<String, String> measuresOf = new HashMap<>();

    private Lexicon() {}

    private static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The words for figures are missing from this jar: " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The words for figures could not be read", e);
        }
    }

    static Lexicon parse(String text) {
        Lexicon lexicon = new Lexicon();
        Map<String, Meaning> seen = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split(" +", -1);
                    if (parts[0].equals(MEASURE)) {
                        lexicon.addMeasures(parts[1], Arrays.copyOfRange(parts, 2, parts.length));
                    } else {
                        lexicon.addWords(Meaning.valueOf(parts[0]), Arrays.copyOfRange(parts, 1, parts.length), seen);
                    }
                });
        return lexicon;
    }

    private void addWords(Meaning meaning, String[] list, Map<String, Meaning> seen) {
        for (String word : list) {
            Meaning before = seen.put(word, meaning);
            if (before != null) {
                throw new IllegalStateException("'" + word + "' stands under " + before + " and " + meaning);
            }
            words.add(word, meaning);
        }
    }

    private void addMeasures(String group, String[] list) {
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

    /** Whether what the group names is counted with this measure word. */
    boolean measures(String group, String word) {
        return measuresOf.getOrDefault(word, "").contains(" " + group + " ");
    }

    /** A word that was found, and where it ends. */
    record Match(Meaning meaning, int end) {}

    /** A place in the tree of words; the first letters branch by a table, for nearly every letter of a text asks there. */
    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable Meaning meaning;

        void add(String word, Meaning meaningOfWord) {
            Node node = this;
            for (int i = 0; i < word.length(); i++) {
                node = node.next.computeIfAbsent(word.charAt(i), letter -> new Node());
            }
            node.meaning = meaningOfWord;
        }

        @Nullable
        Match longest(String text, int at) {
            Node node = this;
            Match best = null;
            for (int i = at; i < text.length(); i++) {
                node = node.next.get(text.charAt(i));
                if (node == null) {
                    return best;
                }
                if (node.meaning != null) {
                    best = new Match(node.meaning, i + 1);
                }
            }
            return best;
        }
    }
}
