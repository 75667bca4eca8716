package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.validate.internal.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to reports.
 *
 * <pre>{@code
 * ValidationResult checked = Validator.standard().validate(reading);
 * checked.findings().forEach(finding -> out.println(finding.message(Locale.CHINESE)));
 * }</pre>
 *
 * <p>Rules run in the order of their ids, and none sees what another found. The outcome is
 * {@link ValidationOutcome#INVALID} if a finding is an {@link Severity#ERROR}; else
 * {@link ValidationOutcome#INCOMPLETE} if a rule could not run, or not on everything, or the reading is not
 * {@link ReadingOutcome#COMPLETE}; else {@link ValidationOutcome#VALID}. Rules that do not apply, and rules that were
 * switched off, leave it alone. A rule that throws, or recurses until the stack is full, could not run: its findings
 * are dropped and the others go on.
 *
 * <p>A reading without a report, and a report in a form that this library does not know, are INCOMPLETE: no rule could
 * run.
 *
 * <p>Immutable and safe to share between threads, if the checks of added rules are; build one and keep it.
 *
 * @since 0.1
 */
public final class Validator {

    private final String ruleSet;
    private final List<RuleExecution> rules;

    private Validator(String ruleSet, List<RuleExecution> rules) {
        this.ruleSet = ruleSet;
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of this library and those of every {@link RuleProvider} that {@link ServiceLoader} finds.
     *
     * @return a new validator
     * @throws IllegalStateException if two rules have the same id
     */
    public static Validator standard() {
        return builder().standardRules().discover().build();
    }

    /** {@return a builder without any rules} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the rules say of themselves, in the order in which they run and graded as they are here} */
    public List<RuleInfo> rules() {
        return rules.stream().map(RuleExecution::info).toList();
    }

    /**
     * Checks a report together with how it was read.
     *
     * @param reading what a parser says of a source
     * @return what was found, with places in the source
     */
    public ValidationResult validate(Reading reading) {
        Optional<AnnualReport> report = reading.report();
        return report.isPresent()
                ? validate(report.get(), reading)
                : unchecked(new LocalizedText(
                        "来源中没有读出年度报告（%s），无从检查。".formatted(reading.outcome()),
                        "No report could be read from the source (%s), so there is nothing to check."
                                .formatted(reading.outcome())));
    }

    /**
     * Checks a bare report. Rules that look at how it was read are not applicable.
     *
     * @param report the report
     * @return what was found, without places
     */
    public ValidationResult validate(AnnualReport report) {
        return validate(report, null);
    }

    private ValidationResult validate(AnnualReport report, @Nullable Reading reading) {
        Optional<Form> form = Forms.find(report.form());
        if (form.isEmpty()) {
            return unchecked(new LocalizedText(
                    "不认识格式“%s”，无从检查。".formatted(report.form()),
                    "The form '%s' is not known here, so nothing could be checked.".formatted(report.form())));
        }
        Subject subject = Subject.of(report, form.get(), reading);
        List<Finding> findings = new ArrayList<>();
        List<RuleRun> runs = new ArrayList<>();
        for (RuleExecution rule : rules) {
            runs.add(rule.run(subject, findings));
        }
        boolean complete = reading == null || reading.outcome() == ReadingOutcome.COMPLETE;
        List<RelationCheck> notEvaluated =
                subject.relations().stream().filter(check -> !check.evaluated()).toList();
        return new ValidationResult(outcome(findings, runs, complete), ruleSet, findings, runs, notEvaluated);
    }

    private static ValidationOutcome outcome(List<Finding> findings, List<RuleRun> runs, boolean complete) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return ValidationOutcome.INVALID;
        }
        boolean allRan = runs.stream().noneMatch(run -> run.status() == Status.COULD_NOT_RUN);
        return complete && allRan ? ValidationOutcome.VALID : ValidationOutcome.INCOMPLETE;
    }

    private ValidationResult unchecked(LocalizedText reason) {
        List<RuleRun> runs =
                rules.stream().map(rule -> rule.withoutReport(reason)).toList();
        return new ValidationResult(ValidationOutcome.INCOMPLETE, ruleSet, List.of(), runs, List.of());
    }

    /**
     * Chooses rules; not safe for use by several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final RuleRegistry registry = new RuleRegistry();
        private final Set<String> switchedOff = new TreeSet<>();
        private final Map<String, Severity> severities = new TreeMap<>();
        private boolean propagating;

        private Builder() {}

        /**
         * Adds the rules of this library.
         *
         * @return this builder
         */
        public Builder standardRules() {
            return add(new StandardRules());
        }

        /**
         * Adds the rules of every registered {@link RuleProvider} that the thread's context class loader sees, those of
         * this library included.
         *
         * @return this builder
         * @throws java.util.ServiceConfigurationError if a registered provider cannot be loaded
         */
        public Builder discover() {
            ServiceLoader.load(RuleProvider.class).forEach(this::add);
            return this;
        }

        /**
         * Adds the rules of a provider.
         *
         * @param provider the provider; one of a class that was added before is passed over
         * @return this builder
         */
        public Builder add(RuleProvider provider) {
            registry.add(provider);
            return this;
        }

        /**
         * Adds one rule.
         *
         * @param rule the rule; the same rule a second time is passed over
         * @return this builder
         */
        public Builder add(Rule rule) {
            registry.add(rule);
            return this;
        }

        /**
         * Switches a rule off: it stays in the result as {@link Status#SWITCHED_OFF}.
         *
         * @param id its id
         * @return this builder
         */
        public Builder without(String id) {
            switchedOff.add(id);
            return this;
        }

        /**
         * Grades the findings of a rule.
         *
         * @param id its id
         * @param severity how much its findings weigh
         * @return this builder
         */
        public Builder severity(String id, Severity severity) {
            severities.put(id, severity);
            return this;
        }

        /**
         * Lets what a rule throws pass to the caller, for tests of rules.
         *
         * @return this builder
         */
        public Builder propagateFailures() {
            propagating = true;
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return a validator that later changes to this builder do not touch
         * @throws IllegalStateException if two rules have the same id, or a rule that was switched off or graded is not
         *     there
         */
        public Validator build() {
            Map<String, Rule> rules = registry.byId();
            checkKnown(rules.keySet(), switchedOff);
            checkKnown(rules.keySet(), severities.keySet());
            List<RuleExecution> executions = rules.values().stream()
                    .map(rule -> RuleExecution.of(
                            rule,
                            severities.getOrDefault(
                                    rule.info().id(), rule.info().severity()),
                            switchedOff.contains(rule.info().id()),
                            propagating))
                    .toList();
            return new Validator(registry.name(), executions);
        }

        private static void checkKnown(Set<String> known, Set<String> named) {
            for (String id : named) {
                if (!known.contains(id)) {
                    throw new IllegalStateException(
                            "There is no rule '" + id + "' to switch off or grade; known are " + known);
                }
            }
        }
    }
}
