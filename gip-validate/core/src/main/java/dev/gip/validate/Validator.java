package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.validate.internal.StandardRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final Duration RULE_TIME = Duration.ofSeconds(5);

    private final RuleSet ruleSet;
    private final List<RuleExecution> rules;
    private final List<Exemption> exemptions;
    private final RuleBorder border;

    private Validator(RuleSet ruleSet, List<RuleExecution> rules, List<Exemption> exemptions, RuleBorder border) {
        this.ruleSet = ruleSet;
        this.rules = List.copyOf(rules);
        this.exemptions = List.copyOf(exemptions);
        this.border = border;
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

    /** {@return name, version and date of the rules, as every result states them} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Checks a report together with how it was read.
     *
     * @param reading what a parser says of a source
     * @return what was found, with places in the source
     */
    public ValidationResult validate(Reading reading) {
        return validate(reading, ValidationContext.NONE);
    }

    /**
     * Checks a report together with how it was read and what else is known.
     *
     * @param reading what a parser says of a source
     * @param context other reports, and facts that the report does not state
     * @return what was found, with places in the source
     */
    public ValidationResult validate(Reading reading, ValidationContext context) {
        Optional<AnnualReport> report = reading.report();
        return report.isPresent()
                ? validate(report.get(), reading, context)
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
        return validate(report, ValidationContext.NONE);
    }

    /**
     * Checks a bare report with what else is known. Rules that look at how it was read are not applicable.
     *
     * @param report the report
     * @param context other reports, and facts that the report does not state
     * @return what was found, without places
     */
    public ValidationResult validate(AnnualReport report, ValidationContext context) {
        return validate(report, null, context);
    }

    private ValidationResult validate(AnnualReport report, @Nullable Reading reading, ValidationContext context) {
        Optional<Form> form = Forms.find(report.form());
        if (form.isEmpty()) {
            return unchecked(new LocalizedText(
                    "不认识格式“%s”，无从检查。".formatted(report.form()),
                    "The form '%s' is not known here, so nothing could be checked.".formatted(report.form())));
        }
        Subject subject = Subject.of(report, form.get(), reading, context);
        List<Finding> findings = new ArrayList<>();
        List<Exempted> exempted = new ArrayList<>();
        List<RuleRun> runs = new ArrayList<>();
        for (RuleExecution rule : rules) {
            RuleExecution.Outcome outcome = rule.run(subject, border);
            runs.add(outcome.run());
            outcome.findings().forEach(finding -> file(finding, findings, exempted));
        }
        boolean complete = reading == null || reading.outcome() == ReadingOutcome.COMPLETE;
        List<RelationCheck> notEvaluated =
                subject.relations().stream().filter(check -> !check.evaluated()).toList();
        return new ValidationResult(
                outcome(findings, runs, complete),
                ruleSet,
                findings,
                runs,
                notEvaluated,
                exempted,
                new Stories(subject, findings, rules, border).tell());
    }

    private void file(Finding finding, List<Finding> findings, List<Exempted> exempted) {
        for (Exemption exemption : exemptions) {
            if (exemption.covers(finding, ruleSet.date())) {
                exempted.add(new Exempted(finding, exemption.reason(), exemption.until()));
                return;
            }
        }
        findings.add(finding);
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
        return new ValidationResult(
                ValidationOutcome.INCOMPLETE, ruleSet, List.of(), runs, List.of(), List.of(), List.of());
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
        private final List<Exemption> exemptions = new ArrayList<>();
        private LocalDate date = StandardRules.DATE;
        private Duration ruleTime = RULE_TIME;
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
         * @param provider the provider; one of the same class, name and version as one before is passed over
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
         * Lets findings pass: they stand in the result under {@link ValidationResult#exempted()}.
         *
         * @param exemption which findings, why and until when; the day is that of {@link #rulesAsOf}
         * @return this builder
         */
        public Builder exempt(Exemption exemption) {
            exemptions.add(exemption);
            return this;
        }

        /**
         * Takes the rules as they are in force on a day, and exemptions that have not expired by then.
         *
         * @param newDate the day; that of the library's rule set unless set, so that results do not change with the clock
         * @return this builder
         */
        public Builder rulesAsOf(LocalDate newDate) {
            date = newDate;
            return this;
        }

        /**
         * Sets how long a rule of others may take before it is given up; it could not run then. Rules of this library are
         * not timed.
         *
         * @param time the time, more than 0; five seconds unless set
         * @return this builder
         */
        public Builder ruleTime(Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("A rule needs time: " + time);
            }
            ruleTime = time;
            return this;
        }

        /**
         * Lets what a rule throws pass to the caller, for tests of rules; no rule is timed then.
         *
         * @return this builder
         */
        public Builder propagateFailures() {
            propagating = true;
            return this;
        }

        /**
         * Every rule added so far, graded as it is here, with what it says of its bad example, which is run for it. Rules
         * that are switched off, or not in force on the day, are among them.
         *
         * @return the rules in the order of their ids
         * @throws IllegalStateException if two rules have the same id
         */
        public List<DocumentedRule> documented() {
            RuleBorder border = new RuleBorder(propagating, ruleTime);
            return registry.byId().values().stream()
                    .map(rule -> execution(rule).documented(border))
                    .toList();
        }

        /**
         * Builds the validator.
         *
         * @return a validator that later changes to this builder do not touch
         * @throws IllegalStateException if two rules have the same id, or a rule that was switched off, graded or exempted
         *     from is not there
         */
        public Validator build() {
            Map<String, Rule> rules = registry.byId();
            checkKnown(rules.keySet(), switchedOff);
            checkKnown(rules.keySet(), severities.keySet());
            checkKnown(
                    rules.keySet(),
                    exemptions.stream().map(Exemption::rule).collect(Collectors.toCollection(TreeSet::new)));
            List<RuleExecution> executions = rules.values().stream()
                    .filter(rule -> rule.info().scope().isInForce(date))
                    .map(this::execution)
                    .toList();
            return new Validator(registry.ruleSet(date), executions, exemptions, new RuleBorder(propagating, ruleTime));
        }

        private RuleExecution execution(Rule rule) {
            String id = rule.info().id();
            Severity severity = severities.getOrDefault(id, rule.info().severity());
            return new RuleExecution(
                    rule, rule.info().withSeverity(severity), switchedOff.contains(id), registry.isBounded(rule));
        }

        private static void checkKnown(Set<String> known, Set<String> named) {
            for (String id : named) {
                if (!known.contains(id)) {
                    throw new IllegalStateException(
                            "There is no rule '" + id + "' to switch off, grade or exempt from; known are " + known);
                }
            }
        }
    }
}
