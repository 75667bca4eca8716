package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.Circular;
import dev.gip.validate.internal.text.Citation;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a report cites applies to the year it reports on. */
final class CitationRules {

    private static final Rule CITED = STANDARD.define("GIP-FRM-002").check(CitationRules::check);

    static final List<Rule> ALL = List.of(CITED);

    private CitationRules() {}

    private static void check(RuleContext context) {
        Integer year = context.report().header().year();
        Set<Citation> told = new HashSet<>();
        for (Section section : context.report().sections()) {
            for (Citation citation : Citation.in(HalfWidth.of(section.text()))) {
                LocalizedText text = told.add(citation) ? judge(context, citation, year) : null;
                if (text != null) {
                    context.find(text, section);
                }
            }
        }
    }

    private static @Nullable LocalizedText judge(RuleContext context, Citation citation, @Nullable Integer year) {
        Circular circular = citation.circular();
        if (!citation.exact()) {
            return context.say("wrong", "cited", Quote.of(citation.printed()), "circular", circular.printed());
        }
        if (year == null || circular.fits(year)) {
            return null;
        }
        return context.say("outdated", "circular", circular.printed(), "subject", circular.subject(), "year", year);
    }
}
