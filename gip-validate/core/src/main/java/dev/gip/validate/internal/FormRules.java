package dev.gip.validate.internal;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.util.List;

/** Which form a report is to be made with. */
final class FormRules {

    private static final Rule FORM_OF_YEAR = Rule.define("GIP-FRM-001")
            .kind("wrongform")
            .severity(Severity.ERROR)
            .title("应当使用报告年度的格式", "The form is that of the year reported on")
            .rationale(
                    "2019、2020年度用试行格式，2021年度起用新格式，统计表用于2014至2018年度。沿用旧模板会缺项或多项，无法汇总。",
                    "Reports on 2019 and 2020 use the trial form, those on 2021 and later the new one; the statistics table was"
                            + " for 2014 to 2018. With an old template figures are lacking or too many, and do not add up over"
                            + " agencies.")
            .basis("国办公开办函〔2019〕60号；国办公开办函〔2021〕30号；国办发〔2014〕32号")
            .tags("form")
            .bad(Examples.zeros(FormId.F2019).year(2023).build())
            .good(Examples.zeros(FormId.F2021).year(2023).build())
            .check(FormRules::check);

    static final List<Rule> ALL = List.of(FORM_OF_YEAR);

    private FormRules() {}

    private static void check(RuleContext context) {
        Integer year = context.report().header().year();
        if (year == null) {
            context.couldNotRun(new LocalizedText(
                    "报告没有写明年度，无法判断格式是否适用。", "The report does not state its year, so its form cannot be judged."));
            return;
        }
        Form form = context.form();
        if (form.covers(year)) {
            return;
        }
        String used = form.title() + "（" + form.source() + "）";
        String due = Forms.forYear(year).map(Form::source).orElse("");
        context.find(
                new LocalizedText(
                        "%s 年度报告使用了不适用于该年度的%s%s。".formatted(year, used, due.isEmpty() ? "" : "；请改用" + due + "规定的格式"),
                        "The report on %s uses %s, which is not for that year%s."
                                .formatted(year, used, due.isEmpty() ? "" : "; use the form of " + due)),
                List.of());
    }
}
