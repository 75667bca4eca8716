package dev.gip.validate.internal;

import dev.gip.model.Section;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.Quote;

/** What a section is called in messages. */
final class SectionName {

    private SectionName() {}

    /** Its heading as printed; the words of the form where it stands without one. */
    static String of(RuleContext context, Section section) {
        return section.heading().isBlank()
                ? context.form()
                        .section(section.key())
                        .map(known -> known.label().official())
                        .orElse(section.key())
                : Quote.of(section.heading());
    }
}
