package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.LocalizedText;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.util.List;

/** Which form a report is to be made with. */
final class FormRules {

    private static final Rule FORM_OF_YEAR = STANDARD.define("GIP-FRM-001")
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
        LocalizedText use = due.isEmpty()
                ? new LocalizedText("", "")
                : new LocalizedText("；请改用" + due + "规定的格式", "; use the form of " + due);
        context.find(context.say("wrong", "year", year, "form", used, "due", use), List.of());
    }
}
