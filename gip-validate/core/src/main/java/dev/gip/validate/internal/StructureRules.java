package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.WordLists;
import java.util.List;
import java.util.Map;

/** Sections and tables that a report must have. */
final class StructureRules {

    private static final Rule SECTIONS = STANDARD.define("GIP-STR-001")
            .bad(Examples.zeros(FormId.F2021)
                    .build()
                    .withSections(
                            Examples.zeros(FormId.F2021).build().sections().subList(0, 4)))
            .good(Examples.zeros(FormId.F2021).build())
            .check(StructureRules::missingSections);

    private static final Rule TABLES = STANDARD.define("GIP-STR-002")
            .bad(AnnualReport.builder(FormId.F2021)
                    .agency("清河县司法局")
                    .year(2023)
                    .build()
                    .withSections(Examples.zeros(FormId.F2021).build().sections()))
            .good(Examples.zeros(FormId.F2021).build())
            .check(StructureRules::missingTables);

    private static final Map<String, List<String>> TOLD = Map.of(
            "requests", WordLists.of("toldRequests"),
            "fees", WordLists.of("toldFees"),
            "review", WordLists.of("toldReview"));

    static final List<Rule> ALL = List.of(SECTIONS, TABLES);

    private StructureRules() {}

    private static void missingSections(RuleContext context) {
        if (showsTablesOnly(context)) {
            context.notApplicable(new LocalizedText(
                    "这里只有表格，没有正文，不判断各部分是否齐全。", "There are tables only and no text, so nothing is said of sections."));
            return;
        }
        List<SectionDefinition> sections = context.form().sections();
        int known =
                context.diagnostics("TRUNCATED").isEmpty() ? sections.size() : lastThere(context.report(), sections);
        if (known < sections.size()) {
            context.couldNotRun(
                    new LocalizedText(
                            "文字中断，其后的各部分是否齐全无法判断；请提供完整的原件。",
                            "The text breaks off, so nothing is said of the sections behind that; provide the whole original."));
        }
        for (SectionDefinition section : sections.subList(0, known)) {
            if (section.required() && !isThere(context.report(), section) && !isTold(context.report(), section)) {
                String name = section.number() == null
                        ? section.label().official()
                        : section.number() + "、" + section.label().official();
                context.find(context.say("missing", "section", name), List.of());
            }
        }
    }

    /** How many sections of the form come up to the last one that the report shows. */
    private static int lastThere(AnnualReport report, List<SectionDefinition> sections) {
        int last = sections.size();
        while (last > 0 && !isThere(report, sections.get(last - 1))) {
            last--;
        }
        return last;
    }

    /** A workbook of the statutory tables alone does not lack the text that it never claimed to hold. */
    private static boolean showsTablesOnly(RuleContext context) {
        AnnualReport report = context.report();
        return !report.tables().isEmpty()
                && report.sections().stream()
                        .allMatch(section -> context.form().table(section.key()).isPresent());
    }

    private static boolean isThere(AnnualReport report, SectionDefinition section) {
        return report.tables().containsKey(section.key())
                || report.sections().stream().anyMatch(there -> there.key().equals(section.key()));
    }

    /** Before there was a form for the text, topics could share a section: what counted was that they were told. */
    private static boolean isTold(AnnualReport report, SectionDefinition section) {
        List<String> words = TOLD.getOrDefault(section.key(), List.of());
        return section.number() == null
                && report.sections().stream()
                        .anyMatch(there ->
                                WordLists.anyIn(there.heading(), words) || WordLists.anyIn(there.text(), words));
    }

    private static void missingTables(RuleContext context) {
        for (TableDefinition table : context.form().tables()) {
            if (!context.report().tables().containsKey(table.key())) {
                context.find(context.say("missing", "table", table.title()), List.of());
            }
        }
    }
}
