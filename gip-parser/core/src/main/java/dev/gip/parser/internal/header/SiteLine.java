package dev.gip.parser.internal.header;

import dev.gip.parser.internal.label.LabelText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line in which a site says when and by whom a document was published. */
public final class SiteLine {

    private static final int LONGEST = 80;

    private static final Set<String> MENU = new HashSet<>(HeaderWords.of("menu"));

    private SiteLine() {}

    /** Whether words are an entry of the menus of such sites. */
    public static boolean isMenu(String words) {
        return MENU.contains(words);
    }

    /** Whether a line is such a one and no sentence of the text. */
    public static boolean is(String line) {
        String folded = LabelText.fold(line).strip();
        if (folded.length() > LONGEST || folded.indexOf('。') >= 0 || !LabelScan.isAtStart(folded)) {
            return false;
        }
        List<LabelScan.Found> labels = LabelScan.in(folded);
        String value = folded.substring(labels.get(0).valueStart());
        return switch (labels.get(0).list()) {
            case "label.published" -> Dates.first(value).isPresent();
            case "label.publisher", "label.source" -> AgencyName.isAgency(value) || labels.size() > 1;
            default -> false;
        };
    }
}
