package dev.gip.parser.internal.header;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body that a title names: before its subject, behind 关于, or in brackets behind the title. */
final class TitleAgency {

    private static final List<String> FRONT = HeaderWords.of("title.front");
    private static final List<String> NO_AGENCY = HeaderWords.of("title.no.agency");

    /** A shorter word of those may be part of a name. */
    private static final int WORD_OF_NO_NAME = 4;

    private static final String ABOUT = "关于";

    private TitleAgency() {}

    /**
     * The name; null where the title has none.
     *
     * @param before what stands before the subject
     * @param words the whole title without blanks, folded to half width
     * @param end where the title proper ends in it
     * @param printed the same words as printed
     */
    static @Nullable String find(String before, String words, int end, String printed) {
        String name = named(before);
        String found = name == null ? behind(words.substring(end)) : name;
        int at = found == null ? -1 : words.indexOf(found);
        return found == null || at < 0 ? found : printed.substring(at, at + found.length());
    }

    private static @Nullable String behind(String tail) {
        int bracket = Title.closing(tail);
        return bracket == 0
                ? null
                : AgencyName.clean(tail.substring(1, bracket - 1)).orElse(null);
    }

    private static @Nullable String named(String before) {
        String words = Years.without(before, Years.in(before));
        int about = words.indexOf(ABOUT);
        if (about >= 0) {
            String behind = trimmed(words.substring(about));
            words = behind.isEmpty() ? words.substring(0, about) : behind;
        }
        String name = trimmed(words);
        boolean sound = AgencyName.isNamed(name)
                && !NO_AGENCY.contains(name)
                && "和及与暨".indexOf(name.charAt(name.length() - 1)) < 0
                && NO_AGENCY.stream()
                        .filter(word -> word.length() >= WORD_OF_NO_NAME)
                        .noneMatch(name::contains);
        return sound ? name : null;
    }

    /** The words without what leads to a name, and without marks round it. */
    private static String trimmed(String words) {
        String rest = words;
        while (true) {
            int bracket = Title.closing(rest);
            Optional<String> front = HeaderWords.start(rest, FRONT);
            if (bracket > 0) {
                rest = rest.substring(bracket);
            } else if (front.isPresent()) {
                rest = rest.substring(front.get().length());
            } else if (!rest.isEmpty() && "-—–·.()年度".indexOf(rest.charAt(0)) >= 0) {
                rest = rest.substring(1);
            } else if (!rest.isEmpty() && "-—–·.(的".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
                rest = rest.substring(0, rest.length() - 1);
            } else {
                return rest;
            }
        }
    }
}
