package dev.gip.parser.internal.figure;

import java.util.BitSet;
import java.util.List;

/** The letters of which every word that says there were none has at least one. */
final class Negations {

    private final BitSet letters = new BitSet();

    Negations(List<String> words) {
        words.stream().filter(word -> word.length() == 1).forEach(word -> letters.set(word.charAt(0)));
        words.stream()
                .filter(word -> word.chars().noneMatch(letters::get))
                .forEach(word -> letters.set(word.charAt(word.length() - 1)));
    }

    /** Whether such a word may hold a letter; if a text has no such letter, it has no such word. */
    boolean mayHold(char letter) {
        return letters.get(letter);
    }
}
