package dev.gip.validate.internal;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Operand;
import dev.gip.validate.RuleContext;
import java.math.BigDecimal;

/** Sums that should be equal and are not, as rules tell them: both sides, the difference, and the rule's advice. */
final class Sums {

    private static final LocalizedText CONTRAST =
            new LocalizedText("{left}，而{right}，相差 {difference}", "{left}, but {right}: a difference of {difference}");

    private Sums() {}

    static LocalizedText differ(RuleContext context, Comparison comparison) {
        LocalizedText said = new SumText(context, comparison).text(CONTRAST);
        LocalizedText advice = context.say("advice");
        return new LocalizedText(said.zh() + advice.zh(), said.en() + advice.en());
    }

    static Operand operand(RuleContext context, CellRef ref, BigDecimal value) {
        return new Operand(new LocalizedText(context.label(ref), context.label(ref)), value, ref);
    }
}
