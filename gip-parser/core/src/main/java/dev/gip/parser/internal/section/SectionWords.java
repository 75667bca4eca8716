package dev.gip.parser.internal.section;

import dev.gip.parser.internal.words.WordFile;
import java.util.List;

/** The wordings of {@code section.words}. */
final class SectionWords {

    private static final WordFile FILE = WordFile.load(SectionWords.class, "section.words");

    private static final String TOPIC = "topic.";

    /** What the site prints below a report. */
    static final List<String> SITE = FILE.words("site");

    /** Words before the name of what is attached, the longest first. */
    static final List<String> ANNEX = FILE.words("annex");

    /** Words of the form or its template, normalised. */
    static final List<String> BOILERPLATE = FILE.words("boilerplate");

    /** Subjects of sections, the narrower before the wider. */
    static final List<Topic> TOPICS = FILE.names().stream()
            .filter(name -> name.startsWith(TOPIC))
            .map(name -> new Topic(
                    name.substring(TOPIC.length()),
                    FILE.words(name).stream()
                            .map(wording -> List.of(wording.split("\\+", -1)))
                            .toList()))
            .toList();

    private SectionWords() {}

    /**
     * A subject and the words that show it.
     *
     * @param key the key of its section
     * @param wordings in each, the words that must all be there
     */
    record Topic(String key, List<List<String>> wordings) {
        boolean fits(String core) {
            for (List<String> words : wordings) {
                if (words.stream().allMatch(core::contains)) {
                    return true;
                }
            }
            return false;
        }
    }
}
