package dev.gip.validate;

import dev.gip.model.validation.RuleSet;
import dev.gip.validate.internal.StandardRules;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Rules with the class that each comes from. */
final class RuleRegistry {

    private final Map<Rule, Class<?>> origins = new LinkedHashMap<>();
    private final Map<Class<?>, RuleProvider> providers = new LinkedHashMap<>();

    void add(RuleProvider provider) {
        if (providers.putIfAbsent(provider.getClass(), provider) == null) {
            provider.rules().forEach(rule -> origins.putIfAbsent(rule, provider.getClass()));
        }
    }

    /** A lone rule comes from the class in which its check is written. */
    void add(Rule rule) {
        origins.putIfAbsent(rule, rule.check().getClass().getNestHost());
    }

    boolean isOwn(Rule rule) {
        return origins.get(rule) == StandardRules.class;
    }

    Map<String, Rule> byId() {
        Map<String, Rule> rules = new TreeMap<>();
        for (Rule rule : origins.keySet()) {
            Rule earlier = rules.putIfAbsent(rule.info().id(), rule);
            if (earlier != null) {
                throw new IllegalStateException("Two rules have the id " + rule + ": one from " + describe(earlier)
                        + ", one from " + describe(rule) + "; ids must differ");
            }
        }
        return rules;
    }

    private String describe(Rule rule) {
        Class<?> origin = origins.getOrDefault(rule, Rule.class);
        CodeSource source = origin.getProtectionDomain().getCodeSource();
        return origin.getName() + (source == null ? "" : " (" + source.getLocation() + ")");
    }

    /** The rule sets in the order in which they were added. */
    RuleSet ruleSet(LocalDate date) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (Class<?> origin : origins.values()) {
            RuleProvider provider = providers.get(origin);
            versions.put(
                    provider == null ? origin.getName() : provider.name(), provider == null ? "0" : provider.version());
        }
        return new RuleSet(String.join(" + ", versions.keySet()), String.join(" + ", versions.values()), date);
    }
}
