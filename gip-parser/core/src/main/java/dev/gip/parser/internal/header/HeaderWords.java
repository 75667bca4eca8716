package dev.gip.parser.internal.header;

import dev.gip.parser.internal.words.WordFile;
import java.util.List;
import java.util.Optional;

/** The wordings of {@code header.words}. */
final class HeaderWords {

    private static final WordFile FILE = WordFile.load(HeaderWords.class, "header.words");

    private HeaderWords() {}

    static List<String> of(String list) {
        return FILE.words(list);
    }

    /** The longest word of a list that a text begins with. */
    static Optional<String> start(String text, List<String> words) {
        return words.stream().filter(text::startsWith).max((a, b) -> a.length() - b.length());
    }

    /** The longest word of a list that a text ends with. */
    static Optional<String> end(String text, List<String> words) {
        return words.stream().filter(text::endsWith).max((a, b) -> a.length() - b.length());
    }

    /** The earliest place behind the first letter where a word of the list stands; the length of the text where none does. */
    static int firstInside(String text, List<String> words) {
        int first = text.length();
        for (String word : words) {
            int at = text.indexOf(word, 1);
            first = at > 0 ? Math.min(first, at) : first;
        }
        return first;
    }
}
