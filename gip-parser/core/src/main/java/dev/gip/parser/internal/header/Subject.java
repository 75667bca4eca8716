package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence.Certainty;
import java.util.List;
import java.util.Optional;

/** The subject of a report's first sentence: {@code 2020年，省司法厅以…为指导}. */
final class Subject {

    private static final List<String> END = HeaderWords.of("subject.end");
    private static final List<String> TIME = HeaderWords.of("subject.time");
    private static final List<String> NO_START = HeaderWords.of("subject.no.start");
    private static final List<String> COUNTING = HeaderWords.of("year.counting");
    private static final List<String> RUNNING = HeaderWords.of("year.running");
    private static final List<String> BODIES = HeaderWords.of("place.body");
    private static final List<String> NAME_BEFORE = HeaderWords.of("name.before");

    /** So many clauses may stand before the subject. */
    private static final int CLAUSES = 4;

    private static final int LONGEST_SENTENCE = 300;

    /** The name of a place is no longer. */
    private static final int LONGEST_PLACE = 7;

    private Subject() {}

    /** The name that the first sentence has for its subject, in full where the text gives it in full. */
    static Optional<Stated<String>> find(List<TextLine> opening) {
        for (TextLine line : opening) {
            Optional<String> name = in(line.folded());
            if (name.isPresent()) {
                return name.map(found -> Stated.in(line, fullName(found, opening), Certainty.DERIVED));
            }
        }
        return Optional.empty();
    }

    /** The year that the first sentence begins with. */
    static Optional<Stated<Integer>> year(List<TextLine> opening) {
        for (TextLine line : opening) {
            String text = line.folded().replace(" ", "");
            List<Years.Span> years = Years.in(text.substring(0, Math.min(12, text.length())));
            if (!years.isEmpty() && years.get(0).start() == 0 && years.get(0).marked() && !isDay(text, years.get(0))) {
                return Optional.of(Stated.in(line, years.get(0).year(), Certainty.DERIVED));
            }
        }
        return Optional.empty();
    }

    /** The year in which a clause of the first lines counts something: {@code 2022年主动公开信息33条}. */
    static Optional<Stated<Integer>> countedYear(List<TextLine> opening) {
        for (TextLine line : opening) {
            String text = line.folded().replace(" ", "");
            for (String clause :
                    text.substring(0, Math.min(LONGEST_SENTENCE, text.length())).split("[,。;]", -1)) {
                List<Years.Span> years = Years.in(clause);
                boolean counts = years.size() == 1
                        && years.get(0).marked()
                        && !isDay(clause, years.get(0))
                        && COUNTING.stream().anyMatch(clause::contains)
                        && RUNNING.stream().noneMatch(clause::contains)
                        && clause.substring(years.get(0).end()).chars().anyMatch(Character::isDigit);
                if (counts) {
                    return Optional.of(Stated.in(line, years.get(0).year(), Certainty.DERIVED));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDay(String text, Years.Span year) {
        return year.end() < text.length() && Character.isDigit(text.charAt(year.end()));
    }

    private static Optional<String> in(String line) {
        int stop = line.indexOf('。');
        String sentence = line.substring(0, Math.min(stop < 0 ? line.length() : stop, LONGEST_SENTENCE));
        String[] clauses = sentence.split(",", CLAUSES + 1);
        for (int i = 0; i < Math.min(CLAUSES, clauses.length); i++) {
            String clause = withoutTime(clauses[i].strip());
            boolean subject =
                    !clause.isEmpty() && HeaderWords.start(clause, NO_START).isEmpty();
            Optional<String> name = subject
                    ? AgencyName.clean(clause.substring(0, HeaderWords.firstInside(clause, END)))
                    : Optional.empty();
            if (name.isPresent() && isBody(name.get())) {
                return name;
            }
            if (subject) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Sentences speak of a county as of its land and people, but of a town as of the body. */
    private static boolean isBody(String name) {
        return !AgencyName.isPlace(name) || HeaderWords.end(name, BODIES).isPresent();
    }

    private static String withoutTime(String clause) {
        String words = clause.replace(" ", "");
        List<Years.Span> years = Years.in(words.substring(0, Math.min(8, words.length())));
        if (!years.isEmpty() && years.get(0).start() == 0) {
            words = words.substring(years.get(0).end());
        }
        Optional<String> time = HeaderWords.start(words, TIME);
        return time.isPresent() ? words.substring(time.get().length()) : words;
    }

    /** A short name such as 省司法厅 as it stands behind its place elsewhere in the text: 云岭省司法厅. */
    private static String fullName(String name, List<TextLine> lines) {
        if (AgencyName.beginsWithPlace(name)) {
            return name;
        }
        return lines.stream()
                .flatMap(line -> places(name, line.folded()).stream())
                .map(place -> place + name)
                .filter(full -> AgencyName.isNamed(full) && AgencyName.beginsWithPlace(full))
                .findFirst()
                .orElse(name);
    }

    private static Optional<String> places(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_PLACE && Character.isIdeographic(text.charAt(start - 1))) {
                if (NAME_BEFORE.contains(text.substring(start - 1, start))) {
                    break;
                }
                start--;
            }
            boolean bounded = start == 0
                    || !Character.isIdeographic(text.charAt(start - 1))
                    || NAME_BEFORE.contains(text.substring(start - 1, start));
            if (bounded && at - start >= 2) {
                return Optional.of(text.substring(start, at));
            }
        }
        return Optional.empty();
    }
}
