package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Amount;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.text.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the text says of fees, against itself and the tables. */
final class FeeRules {

    private static final List<String> FEE = WordLists.of("fee");
    private static final List<String> NOTICE = WordLists.of("notice");
    private static final List<String> NO_NOTICE = WordLists.of("noNotice");
    private static final String YUAN = "元";

    private static final CellRef OVERDUE = CellRef.parse("requests/results.other.feeOverdue/total");
    private static final CellRef COLLECTED = CellRef.parse("proactive/administrativeFees/feesCollected");

    private static final Rule STATED = STANDARD.define("GIP-FEE-001").check(FeeRules::stated);
    private static final Rule NOTICES = STANDARD.define("GIP-FEE-002").check(FeeRules::notices);
    private static final Rule OVERDUE_NOTICE = STANDARD.define("GIP-FEE-003").check(FeeRules::overdue);
    private static final Rule ABOVE_TABLE = STANDARD.define("GIP-FEE-004").check(FeeRules::aboveTable);

    static final List<Rule> ALL = List.of(STATED, NOTICES, OVERDUE_NOTICE, ABOVE_TABLE);

    private FeeRules() {}

    private static void stated(RuleContext context) {
        Optional<Section> other = TextRules.section(context.report(), "other");
        if (other.isEmpty()) {
            context.notApplicable(new LocalizedText("没有读到“其他需要报告的事项”。", "The section on other matters was not found."));
            return;
        }
        boolean breaksOff = !context.diagnostics("TRUNCATED").isEmpty();
        if (!says(context, FEE) && !breaksOff) {
            context.find(context.say("found"), other.get());
        }
    }

    private static void notices(RuleContext context) {
        Figure fee = fee(context).orElse(null);
        if (fee == null || (says(context, NOTICE) && !says(context, NO_NOTICE))) {
            return;
        }
        context.find(context.say("found", "fee", fee.value().toPlainString()), List.of(fee), List.of(), null);
    }

    private static void overdue(RuleContext context) {
        boolean some = context.report().cell(OVERDUE) instanceof Cell.Numeric number
                && number.value().signum() > 0;
        if (some && !says(context, NOTICE)) {
            BigDecimal count = ((Cell.Numeric) context.report().cell(OVERDUE)).value();
            context.find(context.say("found", "count", count.toPlainString()), List.of(OVERDUE));
        }
    }

    private static void aboveTable(RuleContext context) {
        Figure fee = fee(context).orElse(null);
        Amount table = context.report().amount(COLLECTED).orElse(null);
        if (fee == null || table == null || !YUAN.equals(table.unit())) {
            return;
        }
        if (fee.value().compareTo(table.value()) > 0) {
            LocalizedText text = context.say(
                    "found",
                    "fee",
                    fee.value().toPlainString(),
                    "cell",
                    context.label(COLLECTED),
                    "table",
                    table.value().toPlainString());
            context.find(
                    text,
                    List.of(fee),
                    List.of(COLLECTED),
                    new Comparison(
                            List.of(new Operand(FigureNames.of(fee.key()), fee.value(), null)),
                            List.of(Sums.operand(context, COLLECTED, table.value()))));
        }
    }

    private static Optional<Figure> fee(RuleContext context) {
        return context.report()
                .figure(FigureKey.FEES_COLLECTED)
                .filter(figure -> figure.value().signum() > 0 && !figure.approximate());
    }

    private static boolean says(RuleContext context, List<String> words) {
        return context.report().sections().stream().anyMatch(section -> WordLists.anyIn(section.text(), words));
    }
}
