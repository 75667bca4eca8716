package dev.gip.model.validation;

import dev.gip.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A rule as pages and indexes of rules show it.
 *
 * @param info what it says of itself
 * @param example what it says of the report that its author made to break it; null where it says nothing of it, or there is
 *     none
 * @since 0.1
 */
public record DocumentedRule(RuleInfo info, @Nullable LocalizedText example) {

    /** {@return what the rule is about} */
    public RuleFamily family() {
        return RuleFamily.of(info.id());
    }
}
