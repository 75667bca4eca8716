package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.reading.Diagnostic;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** Units of amounts of money. */
final class UnitRules {

    private static final String TEN_THOUSAND = "万";

    private static final Rule UNIT = STANDARD.define("GIP-VAL-005").check(UnitRules::check);

    private static final Rule STATED = STANDARD.define("GIP-VAL-006").check(UnitRules::checkStated);

    static final List<Rule> ALL = List.of(UNIT, STATED);

    private UnitRules() {}

    private static void check(RuleContext context) {
        List<CellRef> found = new ArrayList<>();
        for (CellRef ref : context.cells()) {
            if (context.report().cell(ref) instanceof Cell.Numeric number && contradictsForm(context, ref, number)) {
                context.find(text(context, ref), List.of(ref));
                found.add(ref);
            }
        }
        for (Diagnostic diagnostic : context.diagnostics("UNIT_CONFLICT")) {
            if (!found.containsAll(diagnostic.cells())) {
                LocalizedText said = diagnostic.text();
                LocalizedText advice = new LocalizedText("请按表头单位换算。", "Convert the amount to the unit of the heading.");
                SourceRules.report(
                        context, diagnostic, new LocalizedText(said.zh() + advice.zh(), said.en() + ' ' + advice.en()));
            }
        }
    }

    /** The form prints no unit here, and a report may or may not. */
    private static void checkStated(RuleContext context) {
        for (CellRef ref : context.cells()) {
            boolean unstated = context.report().cell(ref) instanceof Cell.Numeric number
                    && number.unit() == null
                    && number.value().signum() != 0
                    && Money.isMoney(context.form(), ref)
                    && Money.unit(context.form(), ref).isEmpty();
            if (unstated) {
                String content = CellNotation.print(context.report().cell(ref));
                context.find(context.say("found", "cell", context.label(ref), "content", content), List.of(ref));
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
        return context.say("found", "cell", label, "unit", unit, "content", content);
    }
}
