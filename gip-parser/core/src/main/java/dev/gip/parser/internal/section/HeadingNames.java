package dev.gip.parser.internal.section;

import dev.gip.model.form.Form;
import dev.gip.model.form.SectionDefinition;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.words.LetterNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of a form's sections, found in front of a text. White space, punctuation, years and the little words between
 * others ({@code 的}, {@code 和}, {@code 及}, {@code 与}) do not count, nor does the script.
 */
final class HeadingNames {

    private static final String LITTLE_WORDS = "的和及与以暨";

    /** Where a name ends for certain. */
    private static final String STOPS = "。:;!?";

    private final LetterNode<String> root = new LetterNode<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<SectionWords.Topic> topics;

    HeadingNames(Form form) {
        for (SectionDefinition section : form.sections()) {
            if (section.number() != null) {
                ordinals.put(section.key(), Numbering.valueOf(section.number()));
            }
            Stream.concat(Stream.of(section.label().official()), section.label().variants().stream())
                    .forEach(name -> add(LabelText.of(name).core(), section.key()));
        }
        topics = SectionWords.TOPICS.stream()
                .filter(topic -> form.sections().stream()
                        .anyMatch(section -> section.key().equals(topic.key())))
                .toList();
    }

    /**
     * A name found in a text.
     *
     * @param key the key of its section
     * @param end where it ends in the text
     * @param letters how many letters it has
     */
    record Name(String key, int end, int letters) {}

    private void add(String core, String key) {
        StringBuilder name = new StringBuilder(core.length());
        core.chars().filter(c -> LITTLE_WORDS.indexOf(c) < 0).forEach(c -> name.append((char) c));
        root.add(name.toString(), key);
    }

    /** The longest name that begins at a place of a folded text; null where none does. */
    @Nullable
    Name at(String text, int from) {
        LetterNode<String> node = root;
        Name longest = null;
        int letters = 0;
        for (int i = from; i < text.length() && STOPS.indexOf(text.charAt(i)) < 0; ) {
            char c = text.charAt(i);
            LetterNode<String> child = node.next(LabelText.simplified(c));
            if (child != null) {
                node = child;
                letters++;
                String key = node.value();
                longest = key == null ? longest : new Name(key, i + 1, letters);
            } else if (Character.isLetterOrDigit(c) && LITTLE_WORDS.indexOf(c) < 0) {
                int end = yearEnd(text, i);
                if (end == i) {
                    return longest;
                }
                i = end;
                continue;
            }
            i++;
        }
        return longest;
    }

    /** The end of {@code 2023年} or {@code 2023年度} at a place of a folded text; the place itself where there is none. */
    static int yearEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 4 && "0123456789〇○零一二三四五六七八九".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int mark = end;
        while (mark < text.length() && text.charAt(mark) == ' ') {
            mark++;
        }
        if (end - from != 4 || mark >= text.length() || text.charAt(mark) != '年') {
            return from;
        }
        return text.startsWith("度", mark + 1) ? mark + 2 : mark + 1;
    }

    /** The section that a heading without a known name is about, by its words; one of several by its number. */
    Optional<String> byTopic(String core, int ordinal) {
        List<String> keys = topics.stream()
                .filter(topic -> topic.fits(core))
                .map(SectionWords.Topic::key)
                .toList();
        return keys.stream()
                .filter(key -> ordinal > 0 && ordinal(key) == ordinal)
                .findFirst()
                .or(() -> keys.stream().findFirst());
    }

    /** The official number of a section; 0 where the form leaves the order free. */
    int ordinal(String key) {
        return ordinals.getOrDefault(key, 0);
    }
}
