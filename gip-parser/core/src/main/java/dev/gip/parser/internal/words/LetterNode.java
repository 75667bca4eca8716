package dev.gip.parser.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree of words, with the places behind it by their letters.
 *
 * @param <T> what is known of a word
 */
public final class LetterNode<T> {

    private char[] letters = {};
    private final List<LetterNode<T>> next = new ArrayList<>();
    private @Nullable T value;

    /** What is known of the word that ends here; null where none does. */
    public @Nullable T value() {
        return value;
    }

    /** The place behind a letter; null where no word goes on with it. */
    public @Nullable LetterNode<T> next(char letter) {
        int found = Arrays.binarySearch(letters, letter);
        return found < 0 ? null : next.get(found);
    }

    /** Adds a word; of equal words the first one counts. */
    public void add(String word, T known) {
        LetterNode<T> node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.ensure(word.charAt(i));
        }
        node.value = node.value == null ? known : node.value;
    }

    private LetterNode<T> ensure(char letter) {
        int found = Arrays.binarySearch(letters, letter);
        if (found >= 0) {
            return next.get(found);
        }
        int at = -found - 1;
        char[] more = Arrays.copyOf(letters, letters.length + 1);
        System.arraycopy(letters, at, more, at + 1, letters.length - at);
        more[at] = letter;
        letters = more;
        next.add(at, new LetterNode<>());
        return next.get(at);
    }
}
