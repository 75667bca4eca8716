package dev.gip.validate.internal;

import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Diagnostic;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Units of amounts of money. */
final class UnitRules {

    private static final String TEN_THOUSAND = "万";

    private static final Rule UNIT = Rule.define("GIP-VAL-005")
            .kind("unit")
            .severity(Severity.WARNING)
            .title("金额单位应与表头一致", "Amounts are in the unit of their heading")
            .rationale(
                    "表头单位为万元而单元格写“元”，无法确定实际金额，汇总时会差一万倍。",
                    "Where the heading says 万元 and the cell says 元, the amount is in doubt, and a sum over reports is wrong by a"
                            + " factor of ten thousand.")
            .basis("国办公开办函〔2021〕30号所附格式：本年收费金额（单位：万元）")
            .tags("values", "money")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("proactive/administrativeFees/feesCollected", amount("125000", "元"))
                    .build())
            .good(Examples.zeros(FormId.F2021)
                    .cell("proactive/administrativeFees/feesCollected", amount("12.5", "万元"))
                    .build())
            .check(UnitRules::check);

    static final List<Rule> ALL = List.of(UNIT);

    private static final LocalizedText ADVICE =
            new LocalizedText("请按表头单位换算。", "Convert the amount to the unit of the heading.");

    private UnitRules() {}

    private static Cell amount(String value, String unit) {
        return new Cell.Numeric(new BigDecimal(value), unit);
    }

    private static void check(RuleContext context) {
        List<CellRef> found = new ArrayList<>();
        for (CellRef ref : context.form().cells()) {
            if (context.report().cell(ref) instanceof Cell.Numeric number && contradictsForm(context, ref, number)) {
                context.find(text(context, ref), List.of(ref));
                found.add(ref);
            }
        }
        for (Diagnostic diagnostic : context.diagnostics("UNIT_CONFLICT")) {
            if (!found.containsAll(diagnostic.cells())) {
                SourceRules.report(context, diagnostic, ADVICE);
            }
        }
    }

    /** 万 is 万元 written in short. */
    private static boolean contradictsForm(RuleContext context, CellRef ref, Cell.Numeric number) {
        String unit = number.unit();
        return unit != null
                && unit.endsWith("元")
                && !unit.contains(TEN_THOUSAND)
                && Money.unit(context.form(), ref)
                        .filter(printed -> printed.startsWith(TEN_THOUSAND))
                        .isPresent();
    }

    private static LocalizedText text(RuleContext context, CellRef ref) {
        String label = context.label(ref);
        String content = CellNotation.print(context.report().cell(ref));
        String unit = Money.unit(context.form(), ref).orElse("");
        return new LocalizedText(
                "%s的单位是%s，填写的是 %s；".formatted(label, unit, content) + ADVICE.zh(),
                "%s is in %s, but %s stands there. ".formatted(label, unit, content) + ADVICE.en());
    }
}
