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
}
