package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the paragraphs before the first section say: {@code 本报告由…编制}, {@code 现公布…2020年政府信息公开工作年度报告}. */
final class Introduction {

    private static final List<String> BY = HeaderWords.of("intro.by");
    private static final List<String> BY_END = HeaderWords.of("intro.by.end");
    private static final List<String> VERB = HeaderWords.of("intro.verb");
    private static final List<String> CONTACT = HeaderWords.of("intro.contact");
    private static final List<String> CONTACT_END = HeaderWords.of("intro.contact.end");

    private static final String CLAUSE = "。,;:、!?";
    private static final String SENTENCE = "。,;";
    private static final String KIND = "报告";

    /** An introduction mentions its report early. */
    private static final int LONGEST = 1000;

    private static final int SHORTEST = 20;

    private Introduction() {}

    /** The body by which the report was made. */
    static Optional<Stated<String>> author(List<TextLine> front) {
        return first(front, line -> between(line, BY, BY_END))
                .or(() -> first(front, line -> title(line).map(Title::agency).flatMap(AgencyName::clean)));
    }

    /** The body to turn to, which may be another one. */
    static Optional<Stated<String>> contact(List<TextLine> front) {
        return first(front, line -> between(line, CONTACT, CONTACT_END));
    }

    /** The year of the report that is announced. */
    static Optional<Stated<Integer>> year(List<TextLine> front) {
        return first(front, line -> title(line).map(Title::year));
    }

    private static <T> Optional<Stated<T>> first(List<TextLine> lines, Function<String, Optional<T>> reader) {
        for (TextLine line : lines) {
            String text = line.folded();
            boolean prose = text.length() >= SHORTEST && text.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0);
            Optional<T> value =
                    prose ? reader.apply(text.substring(0, Math.min(LONGEST, text.length()))) : Optional.empty();
            if (value.isPresent()) {
                return value.map(found -> Stated.in(line, found, Certainty.DERIVED));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> between(String line, List<String> before, List<String> after) {
        for (String word : before) {
            int at = line.indexOf(word);
            if (at >= 0) {
                String rest = line.substring(at + word.length());
                Optional<String> name = AgencyName.clean(rest.substring(0, HeaderWords.firstInside(rest, after)));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** The title of a report that a sentence announces. */
    private static Optional<Title> title(String line) {
        int end = line.indexOf(KIND);
        while (end >= 0) {
            int start = end;
            while (start > 0 && CLAUSE.indexOf(line.charAt(start - 1)) < 0) {
                start--;
            }
            String clause = line.substring(start, end + KIND.length()).strip();
            String verb = HeaderWords.start(clause, VERB).orElse("");
            Optional<Title> title = Title.of(clause.substring(verb.length()))
                    .filter(found -> found.year() != null || found.agency() != null);
            if (title.isPresent()) {
                return title;
            }
            end = line.indexOf(KIND, end + KIND.length());
        }
        return Optional.empty();
    }
}
