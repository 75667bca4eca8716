package dev.gip.parser.internal.contact;

import dev.gip.parser.internal.words.WordFile;
import dev.gip.parser.internal.words.WordIndex;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that contact data stand behind. */
final class ContactLabels {

    static final WordFile WORDS = WordFile.load(ContactLabels.class, "contact.words");

    private static final WordIndex<Kind> INDEX = new WordIndex<>(byWord());

    /** What stands behind a label. */
    enum Kind {
        NUMBER,
        POSTCODE,
        ADDRESS,
        NAME
    }

    /**
     * A label in a text.
     *
     * @param text the label without blanks
     * @param start where it begins
     * @param end where it ends
     */
    record Found(Kind kind, String text, int start, int end) {}

    private ContactLabels() {}

    private static Map<String, Kind> byWord() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            WORDS.words(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> kinds.put(word, kind));
        }
        return kinds;
    }

    /** Whether a label begins with a letter. */
    static boolean mayBegin(char letter) {
        return INDEX.mayBegin(letter);
    }

    /** The longest label that begins at a place of a folded text; null where none does. */
    static @Nullable Found at(String text, int start) {
        WordIndex.Match<Kind> match = INDEX.at(text, start);
        return match == null ? null : new Found(match.value(), match.word(), start, match.end());
    }

    /** The label that a text is, but for blanks and a colon. */
    static Optional<Found> whole(String text) {
        String words = text.strip();
        return Optional.ofNullable(words.isEmpty() ? null : at(words, 0))
                .filter(label ->
                        words.substring(label.end()).strip().replace(":", "").isEmpty());
    }
}
