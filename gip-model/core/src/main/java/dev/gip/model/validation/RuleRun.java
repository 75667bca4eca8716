package dev.gip.model.validation;

import dev.gip.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule in one validation.
 *
 * @param rule id of the rule
 * @param status whether it ran
 * @param reason why it did not run, or not on everything; null for a rule that ran
 * @since 0.1
 */
public record RuleRun(String rule, Status status, @Nullable LocalizedText reason) {

    /**
     * Whether a rule ran.
     *
     * @since 0.1
     */
    public enum Status {
        /** It looked at everything it is about. */
        RAN,
        /** The report's form, its year or what the caller gave leave it nothing to look at. */
        NOT_APPLICABLE,
        /** The caller switched it off. */
        SWITCHED_OFF,
        /** Something it had to look at is absent or unresolved, or the rule failed; the outcome is never valid then. */
        COULD_NOT_RUN
    }
}
