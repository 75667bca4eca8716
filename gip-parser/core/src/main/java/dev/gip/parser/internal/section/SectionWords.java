package dev.gip.parser.internal.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of {@code section-words.txt}, by keyword. */
final class SectionWords {

    private static final String RESOURCE = "section-words.txt";

    private static final List<Statement> STATEMENTS = load();

    /** What the site prints below a report. */
    static final List<String> SITE = values("site");

    /** Words before the name of what is attached, the longest first. */
    static final List<String> ANNEX = values("annex");

    /** Words of the form or its template, normalised. */
    static final List<String> BOILERPLATE = values("boilerplate");

    /** Subjects of sections, the narrower before the wider. */
    static final List<Topic> TOPICS = STATEMENTS.stream()
            .filter(statement -> statement.keyword.equals("topic"))
            .map(statement -> Topic.of(statement.values))
            .toList();

    private SectionWords() {}

    /**
     * A subject and the words that show it.
     *
     * @param key the key of its section
     * @param wordings in each, the words that must all be there
     */
    record Topic(String key, List<List<String>> wordings) {

        /** The first value is the key, the others are wordings. */
        private static Topic of(List<String> values) {
            List<List<String>> wordings = values.stream()
                    .skip(1)
                    .map(wording -> List.of(wording.split("\\+", -1)))
                    .toList();
            return new Topic(values.get(0), wordings);
        }

        boolean fits(String core) {
            for (List<String> words : wordings) {
                if (words.stream().allMatch(core::contains)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Statement(String keyword, List<String> values) {}

    private static List<String> values(String keyword) {
        return STATEMENTS.stream()
                .filter(statement -> statement.keyword.equals(keyword))
                .flatMap(statement -> statement.values.stream())
                .toList();
    }

    private static List<Statement> load() {
        List<Statement> statements = new ArrayList<>();
        for (String line : text().lines().toList()) {
            int gap = line.indexOf(' ');
            if (gap > 0 && !line.startsWith("#")) {
                List<String> values = Stream.of(line.substring(gap + 1).split("\\|", -1))
                        .map(String::strip)
                        .toList();
                statements.add(new Statement(line.substring(0, gap), values));
            }
        }
        return statements;
    }

    private static String text() {
        try (InputStream in = SectionWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The words of sections are missing from this jar: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of sections could not be read", e);
        }
    }
}
