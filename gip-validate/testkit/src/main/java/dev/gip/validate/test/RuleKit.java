package dev.gip.validate.test;

import dev.gip.validate.Rule;
import dev.gip.validate.RuleProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds rules to what this library asks of its own.
 *
 * <p>Every rule has an id such as {@code ACME-REQ-001}, title and rationale in both languages, a basis and tags. It finds
 * something in its bad example and nothing in its good one. Its findings speak both languages and name cells that
 * exist. It says the same twice, and an empty report of any form does not make it throw. No two rules share an id.
 *
 * <pre>{@code
 * @Test
 * void rulesAreComplete() {
 *     RuleKit.check(new HouseRules());
 * }
 * }</pre>
 *
 * <p>Needs no test framework. Without state, and safe to share between threads.
 *
 * @since 0.1
 */
public final class RuleKit {

    private RuleKit() {}

    /**
     * Checks every rule of a provider.
     *
     * @param provider the provider
     * @throws AssertionError if a rule lacks something; the message lists all that every rule lacks
     */
    public static void check(RuleProvider provider) {
        check(provider.rules());
    }

    /**
     * Checks rules.
     *
     * @param rules the rules
     * @throws AssertionError if there are none, or one lacks something; the message lists all that every rule lacks
     */
    public static void check(List<Rule> rules) {
        List<String> faults = new ArrayList<>();
        if (rules.isEmpty()) {
            faults.add("There are no rules");
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            String id = rule.info().id();
            if (!ids.add(id)) {
                faults.add(id + ": another rule has the same id");
            }
            Description.faults(rule.info()).forEach(fault -> faults.add(id + ": " + fault));
            new Execution(rule).faults().forEach(fault -> faults.add(id + ": " + fault));
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("Rules are not complete:\n  " + String.join("\n  ", faults));
        }
    }
}
