package dev.gip.validate;

import dev.gip.model.validation.RuleSet;
import dev.gip.validate.internal.StandardRules;
import dev.gip.validate.internal.condition.ConditionCheck;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Rules with where each comes from. */
final class RuleRegistry {

    /**
     * Where rules come from.
     *
     * @param type the class of their provider, or the one in which a lone rule's check is written
     * @param name of the set
     * @param version of the set
     */
    private record Origin(Class<?> type, String name, String version) {

        String describe() {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            String set = name.equals(type.getName()) ? "" : name + ", ";
            return set + type.getName() + (source == null ? "" : " (" + source.getLocation() + ")");
        }
    }

    private final Map<Rule, Origin> origins = new LinkedHashMap<>();
    private final Map<Origin, RuleProvider> providers = new LinkedHashMap<>();

    void add(RuleProvider provider) {
        Origin origin = new Origin(provider.getClass(), provider.name(), provider.version());
        if (providers.putIfAbsent(origin, provider) == null) {
            provider.rules().forEach(rule -> origins.putIfAbsent(rule, origin));
        }
    }

    void add(Rule rule) {
        Class<?> type = rule.check().getClass().getNestHost();
        origins.putIfAbsent(rule, new Origin(type, type.getName(), "0"));
    }

    /** Rules of this library and conditions: their time is bounded by what they are. */
    boolean isBounded(Rule rule) {
        Origin origin = origins.get(rule);
        boolean own = origin != null && origin.type() == StandardRules.class;
        return own || rule.check() instanceof ConditionCheck;
    }

    Map<String, Rule> byId() {
        Map<String, Rule> rules = new TreeMap<>();
        origins.forEach((rule, origin) -> {
            Rule earlier = rules.putIfAbsent(rule.info().id(), rule);
            if (earlier != null) {
                throw new IllegalStateException("Two rules have the id " + rule + ": one from " + describe(earlier)
                        + ", one from " + origin.describe() + "; ids must differ");
            }
        });
        return rules;
    }

    private String describe(Rule rule) {
        Origin origin = origins.get(rule);
        return origin == null ? "" : origin.describe();
    }

    /** The rule sets in the order in which they were added. */
    RuleSet ruleSet(LocalDate date) {
        Map<String, String> versions = new LinkedHashMap<>();
        origins.values().forEach(origin -> versions.put(origin.name(), origin.version()));
        return new RuleSet(String.join(" + ", versions.keySet()), String.join(" + ", versions.values()), date);
    }
}
