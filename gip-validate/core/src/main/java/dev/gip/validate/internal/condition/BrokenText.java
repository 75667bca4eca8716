package dev.gip.validate.internal.condition;

import dev.gip.model.LocalizedText;
import dev.gip.model.validation.Comparison;
import dev.gip.validate.RuleContext;
import dev.gip.validate.internal.SumText;

/** Says in a sentence that a comparison does not hold. */
record BrokenText(RuleContext context, Verdict.Broken broken) {

    LocalizedText text() {
        Comparison comparison = broken.comparison();
        return new SumText(context, comparison)
                .text(new LocalizedText(broken.sign().zh(), broken.sign().en()));
    }
}
