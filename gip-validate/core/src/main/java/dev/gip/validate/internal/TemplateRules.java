package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Section;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.HalfWidth;
import dev.gip.validate.internal.text.Placeholders;
import java.util.List;

/** What is left of a template that was not filled in. */
final class TemplateRules {

    private static final Rule UNFILLED = STANDARD.define("GIP-TXT-001").check(TemplateRules::check);

    static final List<Rule> ALL = List.of(UNFILLED);

    private TemplateRules() {}

    private static void check(RuleContext context) {
        for (Section section : context.report().sections()) {
            for (String quote : Placeholders.in(HalfWidth.of(section.text()))) {
                context.find(context.say("found", "quote", quote), section);
            }
        }
    }
}
