package dev.gip.validate.internal;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.util.List;

/** Sections and tables that a report must have. */
final class StructureRules {

    private static final Rule SECTIONS = Rule.define("GIP-STR-001")
            .kind("missing-section")
            .severity(Severity.ERROR)
            .title("规定的各部分应当齐全", "Every prescribed section is there")
            .rationale(
                    "年度报告的内容由条例规定，既不能遗漏也不能随意扩大。常见的是缺“存在的主要问题及改进情况”或“其他需要报告的事项”。",
                    "The Regulation prescribes what a report contains, no less and no more. The sections on problems and on"
                            + " other matters are the ones left out most often.")
            .basis("政府信息公开条例（2019）第五十条；条例（2007）第三十二条；国办公开办函〔2021〕30号")
            .tags("structure")
            .bad(Examples.zeros(FormId.F2021)
                    .build()
                    .withSections(
                            Examples.zeros(FormId.F2021).build().sections().subList(0, 4)))
            .good(Examples.zeros(FormId.F2021).build())
            .check(StructureRules::missingSections);

    private static final Rule TABLES = Rule.define("GIP-STR-002")
            .kind("missing-table")
            .severity(Severity.WARNING)
            .title("规定的各表应当可读", "Every prescribed table can be read")
            .rationale(
                    "表格以图片、附件或链接发布时，其数据无法核对；无法核对不等于全部为零。",
                    "A table published as a picture, an attachment or a link cannot be checked; not assessable is not the same"
                            + " as all zero.")
            .basis("国办公开办函〔2019〕60号、〔2021〕30号所附格式；国办发〔2014〕32号附件")
            .forms(Forms.all().stream()
                    .filter(form -> !form.tables().isEmpty())
                    .map(Form::id)
                    .toArray(FormId[]::new))
            .tags("structure")
            .bad(AnnualReport.builder(FormId.F2021).year(2023).build())
            .good(Examples.zeros(FormId.F2021).build())
            .check(StructureRules::missingTables);

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
            if (section.required() && !isThere(context.report(), section)) {
                String name = section.number() == null
                        ? section.label().official()
                        : section.number() + "、" + section.label().official();
                context.find(
                        new LocalizedText(
                                "缺少“%s”部分；请补充，没有内容的写“无”。".formatted(name),
                                "The section “%s” is missing; add it, with 无 where there is nothing to report."
                                        .formatted(name)),
                        List.of());
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

    private static void missingTables(RuleContext context) {
        for (TableDefinition table : context.form().tables()) {
            if (!context.report().tables().containsKey(table.key())) {
                context.find(
                        new LocalizedText(
                                "没有读到表格“%s”的任何一格，其数据无法核对；请以文字表格形式发布，不要用图片或附件。".formatted(table.title()),
                                "Not one cell of the table “%s” could be read, so its figures cannot be checked; publish it as a table of text, not as a picture or an attachment."
                                        .formatted(table.title())),
                        List.of());
            }
        }
    }
}
