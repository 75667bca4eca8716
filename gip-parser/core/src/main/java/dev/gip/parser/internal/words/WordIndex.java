package dev.gip.parser.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a text, also where blanks part their letters: {@code 索 引 号}.
 *
 * @param <T> what is known of a word
 */
public final class WordIndex<T> {

    private final BitSet firstLetters = new BitSet();

    /** The first letters in order, and at the same place in the other list the words that begin with each. */
    private final char[] letters;

    private final List<List<Entry<T>>> byLetter = new ArrayList<>();

    private record Entry<T>(String word, T value) {}

    /**
     * A word found.
     *
     * @param word the word without blanks
     * @param value what is known of it
     * @param end where it ends in the text
     */
    public record Match<T>(String word, T value, int end) {}

    /** An index of words. */
    public WordIndex(Map<String, T> words) {
        Map<Character, List<Entry<T>>> sorted = new TreeMap<>();
        words.forEach((word, value) -> sorted.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                .add(new Entry<>(word, value)));
        letters = new char[sorted.size()];
        sorted.forEach((letter, entries) -> {
            entries.sort((a, b) -> b.word.length() - a.word.length());
            firstLetters.set(letter);
            letters[byLetter.size()] = letter;
            byLetter.add(entries);
        });
    }

    /** Whether a word begins with a letter. */
    public boolean mayBegin(char letter) {
        return firstLetters.get(letter);
    }

    /** The longest word that begins at a place; null where none does. */
    public @Nullable Match<T> at(String text, int start) {
        char first = text.charAt(start);
        if (!firstLetters.get(first)) {
            return null;
        }
        List<Entry<T>> entries = byLetter.get(Arrays.binarySearch(letters, first));
        for (int i = 0; i < entries.size(); i++) {
            Entry<T> entry = entries.get(i);
            int end = end(text, start, entry.word);
            if (end > 0) {
                return new Match<>(entry.word, entry.value, end);
            }
        }
        return null;
    }

    private static int end(String text, int start, String word) {
        int at = start;
        for (int i = 0; i < word.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != word.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
