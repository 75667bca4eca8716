package dev.gip.parser.internal.section;

import dev.gip.model.form.Form;
import dev.gip.model.form.SectionDefinition;
import dev.gip.parser.internal.label.LabelText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A section that begins inside another one without a heading: its paragraph opens with the section's name and a colon. */
final class LeadIn {

    private static final int LONGEST = 16;

    private LeadIn() {}

    /** The key of the section that a line opens, if no section before it has that key. */
    static Optional<String> of(Form form, String line, Set<String> before, String current) {
        int colon = LabelText.fold(line).indexOf(':');
        if (colon <= 0 || colon > LONGEST) {
            return Optional.empty();
        }
        String core = LabelText.of(line.substring(0, colon)).core();
        return form.sections().stream()
                .filter(section -> section.key().equals("problems") && names(section, core))
                .map(SectionDefinition::key)
                .filter(key -> !key.equals(current) && !before.contains(key))
                .findFirst();
    }

    private static boolean names(SectionDefinition section, String core) {
        return Stream.concat(Stream.of(section.label().official()), section.label().variants().stream())
                .anyMatch(label -> LabelText.of(label).core().equals(core));
    }
}
