package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.Need;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleScope;
import dev.gip.validate.internal.condition.Condition;
import dev.gip.validate.internal.condition.ConditionCheck;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that reports must satisfy: what it says of itself, an example that breaks it, one that satisfies it, and its
 * check.
 *
 * <pre>{@code
 * static final Rule FEW_CARRIED_FORWARD = Rule.define("ACME-REQ-001")
 *         .title("结转件数不超过新收件数", "No more requests are carried forward than were received")
 *         .rationale("…", "…")
 *         .basis("practice")
 *         .forms(FormId.F2021)
 *         .tags("requests")
 *         .bad(report.withCell(carriedForward, Cell.of(9)))
 *         .good(report)
 *         .check(context -> …);
 * }</pre>
 *
 * <p>Only the id and the check are demanded here; the kit in {@code gip-validate-test} names everything else that is
 * lacking. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Rule {

    private final RuleInfo info;
    private final @Nullable RuleExample bad;
    private final @Nullable RuleExample good;
    private final RuleCheck check;

    private Rule(Builder builder, RuleCheck check) {
        this.info = new RuleInfo(
                builder.id,
                builder.kind,
                builder.severity,
                builder.title,
                builder.rationale,
                builder.basis,
                new RuleScope(builder.forms, builder.firstYear, builder.lastYear, builder.since, builder.until),
                builder.needs,
                builder.tags,
                builder.messages);
        this.bad = builder.bad;
        this.good = builder.good;
        this.check = check;
    }

    /**
     * Starts the definition of a rule.
     *
     * @param id its stable name, such as {@code GIP-REQ-001}; never reused for another rule
     * @return a definition that {@link Builder#check(RuleCheck)} completes
     */
    public static Builder define(String id) {
        return new Builder(id);
    }

    /** {@return what the rule says of itself} */
    public RuleInfo info() {
        return info;
    }

    /** {@return an example in which this rule finds something; empty if its author gave none} */
    public Optional<RuleExample> bad() {
        return Optional.ofNullable(bad);
    }

    /** {@return an example in which this rule finds nothing; empty if its author gave none} */
    public Optional<RuleExample> good() {
        return Optional.ofNullable(good);
    }

    /** {@return what it does with a report} */
    public RuleCheck check() {
        return check;
    }

    @Override
    public String toString() {
        return info.id();
    }

    /**
     * Collects the parts of a rule; not safe for use by several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private static final LocalizedText NOTHING = new LocalizedText("", "");

        private final String id;
        private String kind;
        private Severity severity = Severity.WARNING;
        private LocalizedText title = NOTHING;
        private LocalizedText rationale = NOTHING;
        private String basis = "";
        private Set<FormId> forms = Set.of();
        private Set<String> tags = Set.of();
        private Set<Need> needs = Set.of();
        private @Nullable Integer firstYear;
        private @Nullable Integer lastYear;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private final Map<String, LocalizedText> messages = new LinkedHashMap<>();
        private @Nullable Condition when;
        private @Nullable RuleExample bad;
        private @Nullable RuleExample good;

        private Builder(String id) {
            this.id = id;
            this.kind = id;
        }

        /**
         * Sets what its findings are about.
         *
         * @param newKind a word such as {@code balance}; the id unless set
         * @return this definition
         */
        public Builder kind(String newKind) {
            kind = newKind;
            return this;
        }

        /**
         * Sets how much its findings weigh.
         *
         * @param newSeverity the severity; {@link Severity#WARNING} unless set
         * @return this definition
         */
        public Builder severity(Severity newSeverity) {
            severity = newSeverity;
            return this;
        }

        /**
         * Sets what it demands, in one line.
         *
         * @param zh in Chinese
         * @param en in English
         * @return this definition
         */
        public Builder title(String zh, String en) {
            title = new LocalizedText(zh, en);
            return this;
        }

        /**
         * Sets why it matters and what usually went wrong.
         *
         * @param zh in Chinese
         * @param en in English
         * @return this definition
         */
        public Builder rationale(String zh, String en) {
            rationale = new LocalizedText(zh, en);
            return this;
        }

        /**
         * Sets what it rests on.
         *
         * @param newBasis the article, circular or form; {@code practice} where there is none
         * @return this definition
         */
        public Builder basis(String newBasis) {
            basis = newBasis;
            return this;
        }

        /**
         * Sets the forms it is made for.
         *
         * @param newForms the forms; all unless set
         * @return this definition
         */
        public Builder forms(FormId... newForms) {
            forms = Set.copyOf(List.of(newForms));
            return this;
        }

        /**
         * Sets words to choose rules by.
         *
         * @param newTags the words
         * @return this definition
         */
        public Builder tags(String... newTags) {
            tags = Set.copyOf(List.of(newTags));
            return this;
        }

        /**
         * Sets the years it is made for; a report that does not state its year is not looked at then.
         *
         * @param first the first year reported on; null for no bound
         * @param last the last year reported on; null for no bound
         * @return this definition
         */
        public Builder years(@Nullable Integer first, @Nullable Integer last) {
            firstYear = first;
            lastYear = last;
            return this;
        }

        /**
         * Sets when it is in force: {@link Validator.Builder#rulesAsOf} leaves it out on other days.
         *
         * @param from the first day; null for no bound
         * @param to the last day; null for no bound
         * @return this definition
         */
        public Builder inForce(@Nullable LocalDate from, @Nullable LocalDate to) {
            since = from;
            until = to;
            return this;
        }

        /**
         * Declares what the rule needs beyond the report; it is not applicable where that is not given.
         *
         * @param newNeeds the needs
         * @return this definition
         */
        public Builder needs(Need... newNeeds) {
            needs = Set.of(newNeeds);
            return this;
        }

        /**
         * Adds something the rule may say; {@link RuleContext#say} fills it in.
         *
         * @param key a name for it, such as {@code tooMany}
         * @param zh a sentence that a clerk can act on, in Chinese, with places such as <code>{cell}</code>
         * @param en the same in English, with the same places
         * @return this definition
         */
        public Builder message(String key, String zh, String en) {
            messages.put(key, new LocalizedText(zh, en));
            return this;
        }

        /**
         * Sets an example in which the rule finds something.
         *
         * @param example the report
         * @return this definition
         */
        public Builder bad(AnnualReport example) {
            return bad(example, ValidationContext.NONE);
        }

        /**
         * Sets an example in which the rule finds something.
         *
         * @param example the report
         * @param context what is known beyond it
         * @return this definition
         */
        public Builder bad(AnnualReport example, ValidationContext context) {
            bad = new RuleExample(read(example), context);
            return this;
        }

        /**
         * Sets an example in which the rule finds something.
         *
         * @param example the reading
         * @return this definition
         */
        public Builder bad(Reading example) {
            bad = new RuleExample(example, ValidationContext.NONE);
            return this;
        }

        /**
         * Sets an example in which the rule finds nothing.
         *
         * @param example the report
         * @return this definition
         */
        public Builder good(AnnualReport example) {
            return good(example, ValidationContext.NONE);
        }

        /**
         * Sets an example in which the rule finds nothing.
         *
         * @param example the report
         * @param context what is known beyond it
         * @return this definition
         */
        public Builder good(AnnualReport example, ValidationContext context) {
            good = new RuleExample(read(example), context);
            return this;
        }

        /**
         * Sets an example in which the rule finds nothing.
         *
         * @param example the reading
         * @return this definition
         */
        public Builder good(Reading example) {
            good = new RuleExample(example, ValidationContext.NONE);
            return this;
        }

        private Reading read(AnnualReport example) {
            return Reading.of(id, true, example, Provenance.NONE, List.of());
        }

        /**
         * Sets an example in which the rule finds something, in short.
         *
         * @param example changes to a report in which every cell is 0 and every section there, parted by semicolons:
         *     {@code requests/newlyReceived/total=5; figure newlyReceived=3; section problems=无; year=2023; form=2021;
         *     agency=…; published=2024-01-20}; {@code previous} before one of them makes it one of last year's report
         * @return this definition
         * @throws IllegalArgumentException if it cannot be read
         */
        public Builder bad(String example) {
            bad = ExampleText.read(id, example, forms);
            return this;
        }

        /**
         * Sets an example in which the rule finds nothing, in short.
         *
         * @param example changes to a report, as for {@link #bad(String)}
         * @return this definition
         * @throws IllegalArgumentException if it cannot be read
         */
        public Builder good(String example) {
            good = ExampleText.read(id, example, forms);
            return this;
        }

        /**
         * Says where the condition that {@link #demand} sets applies.
         *
         * @param condition a condition; everywhere unless set
         * @return this definition
         * @throws IllegalArgumentException if it is no condition; the message says where
         */
        public Builder when(String condition) {
            when = Condition.parse(condition);
            return this;
        }

        /**
         * Completes the rule with conditions that reports must satisfy, each by itself. What is found is told with both
         * sides, term by term, and ends with the message {@code advice}, if there is one.
         *
         * @param conditions cells, sums and figures compared; the page on validation describes the language
         * @return the rule
         * @throws IllegalArgumentException if one is no condition or names cells that none of the rule's forms has; the
         *     message says where
         */
        public Rule demand(String... conditions) {
            messages.putIfAbsent("advice", new LocalizedText("请核对。", "Check these figures."));
            List<Condition> demands =
                    Arrays.stream(conditions).map(Condition::parse).toList();
            ConditionCheck check = new ConditionCheck(when, demands);
            check.checkNames(forms);
            return check(check);
        }

        /**
         * Completes the rule.
         *
         * @param check what it does with a report
         * @return the rule
         */
        public Rule check(RuleCheck check) {
            return new Rule(this, check);
        }
    }
}
