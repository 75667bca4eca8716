package dev.gip.validate;

import dev.gip.validate.internal.StandardRules;
import java.security.CodeSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules with the class that each comes from. */
final class RuleRegistry {

    private final Map<Rule, Class<?>> origins = new LinkedHashMap<>();
    private final Set<Class<?>> providers = new HashSet<>();

    void add(RuleProvider provider) {
        if (providers.add(provider.getClass())) {
            provider.rules().forEach(rule -> origins.putIfAbsent(rule, provider.getClass()));
        }
    }

    /** A lone rule comes from the class in which its check is written. */
    void add(Rule rule) {
        origins.putIfAbsent(rule, rule.check().getClass().getNestHost());
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
    String name() {
        Set<String> names = new LinkedHashSet<>();
        origins.values()
                .forEach(origin -> names.add(origin == StandardRules.class ? StandardRules.NAME : origin.getName()));
        return String.join(" + ", names);
    }
}
