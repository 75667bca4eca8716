package dev.gip.validate;

import java.util.List;

/**
 * Hands out rules. Registered in {@code module-info} and {@code META-INF/services}, it is found by
 * {@link Validator#standard()} and {@link Validator.Builder#discover()}; {@link Validator.Builder#add(RuleProvider)}
 * takes it without registration.
 *
 * <pre>{@code
 * public final class HouseRules implements RuleProvider {
 *     @Override
 *     public List<Rule> rules() {
 *         return List.of(NO_FEES_WITHOUT_NOTICE);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface RuleProvider {

    /** {@return the rules, each with an id of its own} */
    List<Rule> rules();

    /** {@return the name of this set of rules, as results show it; the name of the class unless overridden} */
    default String name() {
        return getClass().getName();
    }

    /** {@return its version, as results show it; {@code 0} unless overridden} */
    default String version() {
        return "0";
    }
}
