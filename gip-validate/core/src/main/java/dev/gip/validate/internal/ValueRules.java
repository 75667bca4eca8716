package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleCheck;
import dev.gip.validate.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What may stand in a single cell. */
final class ValueRules {

    private static final Rule WORDS = STANDARD.define("GIP-VAL-001")
            .check(each((context, ref) -> context.report().cell(ref) instanceof Cell.Text));

    private static final Rule NEGATIVE = STANDARD.define("GIP-VAL-002")
            .check(each((context, ref) -> !ref.column().equals("changeThisYear")
                    && number(context, ref)
                            .filter(cell -> cell.value().signum() < 0)
                            .isPresent()));

    private static final Rule DECIMAL = STANDARD.define("GIP-VAL-003")
            .check(each((context, ref) -> !Money.isMoney(context.form(), ref)
                    && number(context, ref).filter(ValueRules::isFraction).isPresent()));

    private static final Rule MEASURE_WORD = STANDARD.define("GIP-VAL-007")
            .check(together((context, ref) -> !Money.isMoney(context.form(), ref)
                    && number(context, ref).filter(ValueRules::hasMeasureWord).isPresent()));

    private static final Rule SIGN = STANDARD.define("GIP-VAL-008")
            .check(together((context, ref) -> context.report().cell(ref) instanceof Cell.Symbol));

    static final List<Rule> ALL = List.of(WORDS, NEGATIVE, DECIMAL, MEASURE_WORD, SIGN);

    private ValueRules() {}

    /** One finding for all cells of the form that are meant. */
    private static RuleCheck together(BiPredicate<RuleContext, CellRef> meant) {
        return context -> {
            List<CellRef> found = context.cells().stream()
                    .filter(ref -> meant.test(context, ref))
                    .toList();
            if (!found.isEmpty()) {
                context.find(context.say("found", "cells", CellList.of(context, found), "count", found.size()), found);
            }
        };
    }

    /** A finding for every cell of the form that is meant. */
    private static RuleCheck each(BiPredicate<RuleContext, CellRef> meant) {
        return context -> {
            for (CellRef ref : context.cells()) {
                if (meant.test(context, ref)) {
                    String content = CellNotation.print(context.report().cell(ref));
                    context.find(context.say("found", "cell", context.label(ref), "content", content), List.of(ref));
                }
            }
        };
    }

    private static Optional<Cell.Numeric> number(RuleContext context, CellRef ref) {
        return context.report().cell(ref) instanceof Cell.Numeric number ? Optional.of(number) : Optional.empty();
    }

    private static boolean hasMeasureWord(Cell.Numeric number) {
        return number.unit() != null && !isScaled(number);
    }

    /** 4.5万 is a whole number, written in short. */
    private static boolean isFraction(Cell.Numeric number) {
        return number.value().scale() > 0 && !isScaled(number);
    }

    private static boolean isScaled(Cell.Numeric number) {
        String unit = number.unit();
        return unit != null && "百千万亿".indexOf(unit.charAt(0)) >= 0;
    }
}
