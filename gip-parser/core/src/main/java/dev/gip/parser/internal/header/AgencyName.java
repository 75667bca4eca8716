package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.util.List;
import java.util.Optional;

/** Names of administrative organs. */
public final class AgencyName {

    private static final int LONGEST = 40;

    private static final List<String> ENDINGS = HeaderWords.of("agency.end");
    private static final List<String> SELF = HeaderWords.of("agency.self");
    private static final List<String> PLACES = HeaderWords.of("place.end");

    /** How far into a name its first place ends. */
    private static final int FIRST_PLACE = 8;

    private static final String PROSE = "。，,；;：:、！？|>/<=";

    private AgencyName() {}

    /** Whether a text is the name of a body and nothing else. */
    public static boolean isAgency(String text) {
        return clean(text).isPresent();
    }

    /** The name in a text that is nothing but a name; empty for prose and for words such as 我局. */
    static Optional<String> clean(String printed) {
        if (!mayBeName(printed)) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder(printed.length());
        printed.chars().filter(c -> !LabelText.isSpace(c)).forEach(c -> letters.append((char) c));
        String name = letters.toString();
        String bare = withoutBrackets(name);
        boolean named = isNamed(name) && ENDINGS.stream().anyMatch(bare::endsWith);
        return named ? Optional.of(name) : Optional.empty();
    }

    /** Whether a text has no more letters than a name, no figure and no mark of a sentence: most lines do. */
    private static boolean mayBeName(String printed) {
        int letters = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            letters += LabelText.isSpace(c) ? 0 : 1;
            if (letters > LONGEST || (c >= '0' && c <= '9') || PROSE.indexOf(c) >= 0) {
                return false;
            }
        }
        return letters >= 2;
    }

    /** {@code 青禾县发展和改革局（粮食局）} ends as what stands before the bracket does. */
    private static String withoutBrackets(String name) {
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        boolean closes = name.endsWith(")") || name.endsWith("）");
        return closes && open > 0 ? name.substring(0, open) : name;
    }

    /** Whether words in a place meant for a name can be one. */
    static boolean isNamed(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && Character.isIdeographic(name.charAt(0))
                && !ENDINGS.contains(name)
                && SELF.stream().noneMatch(name::startsWith)
                && name.chars().noneMatch(c -> PROSE.indexOf(c) >= 0);
    }

    /** Whether a text is the name of a place and nothing more. */
    static boolean isPlace(String text) {
        return isAgency(text) && PLACES.stream().anyMatch(text::endsWith);
    }

    /** Whether a text begins with the name of a place. */
    static boolean beginsWithPlace(String text) {
        String head = text.substring(0, Math.min(FIRST_PLACE, text.length()));
        return PLACES.stream().anyMatch(place -> head.indexOf(place, 1) > 0);
    }

    /** Whether two names can be those of one body: a short name and a full one, or two of the same place. */
    static boolean agree(String one, String other) {
        return one.endsWith(other)
                || other.endsWith(one)
                || one.startsWith(other)
                || other.startsWith(one)
                || one.regionMatches(0, other, 0, 2);
    }
}
