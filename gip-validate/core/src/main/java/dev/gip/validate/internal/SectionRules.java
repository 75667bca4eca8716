package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.form.SectionDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The order of the sections, and sections that are none of the form's. */
final class SectionRules {

    private static final AnnualReport ZEROS = Examples.zeros(FormId.F2021).build();

    private static final Rule ORDER = STANDARD.define("GIP-STR-003")
            .bad(ZEROS.withSections(firstTwoExchanged()))
            .good(ZEROS)
            .check(SectionRules::order);

    private static final Rule LOCAL = STANDARD.define("GIP-STR-006")
            .bad(ZEROS.withSections(withOneMore(new Section("x:政策解读情况", "七、政策解读情况", ""))))
            .good(ZEROS)
            .check(SectionRules::local);

    static final List<Rule> ALL = List.of(ORDER, RepeatedSectionRules.RULE, LOCAL, HeadingNumberRules.RULE);

    private SectionRules() {}

    private static List<Section> firstTwoExchanged() {
        List<Section> sections = new ArrayList<>(ZEROS.sections());
        Collections.swap(sections, 0, 1);
        return sections;
    }

    private static List<Section> withOneMore(Section section) {
        List<Section> sections = new ArrayList<>(ZEROS.sections());
        sections.add(section);
        return sections;
    }

    /** A table without a heading of its own may be attached behind the text. */
    private static void order(RuleContext context) {
        List<String> due = context.form().sections().stream()
                .filter(section -> section.number() != null)
                .map(SectionDefinition::key)
                .toList();
        Set<String> seen = new HashSet<>();
        Section before = null;
        for (Section section : context.report().sections()) {
            boolean annexed = section.heading().isBlank();
            if (annexed || !due.contains(section.key()) || !seen.add(section.key())) {
                continue;
            }
            if (before != null && due.indexOf(section.key()) < due.indexOf(before.key())) {
                LocalizedText text = context.say(
                        "found", "later", SectionName.of(context, before), "earlier", SectionName.of(context, section));
                context.find(text, before);
                return;
            }
            before = section;
        }
    }

    private static void local(RuleContext context) {
        Stream<Section> sections = context.report().sections().stream();
        sections.filter(section -> TextRules.isLocal(section))
                .forEach(
                        section -> context.find(context.say("found", "heading", Quote.of(section.heading())), section));
    }
}
