package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.RuleInfo;
import java.util.List;
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
    private final boolean needsSource;
    private final @Nullable Reading bad;
    private final @Nullable Reading good;
    private final RuleCheck check;

    private Rule(Builder builder, RuleCheck check) {
        this.info = new RuleInfo(
                builder.id,
                builder.kind,
                builder.severity,
                builder.title,
                builder.rationale,
                builder.basis,
                builder.forms,
                builder.tags);
        this.needsSource = builder.needsSource;
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

    /** {@return whether it looks at how the report was read, and so needs a {@link Reading}} */
    public boolean needsSource() {
        return needsSource;
    }

    /** {@return an example in which this rule finds something; empty if its author gave none} */
    public Optional<Reading> bad() {
        return Optional.ofNullable(bad);
    }

    /** {@return an example in which this rule finds nothing; empty if its author gave none} */
    public Optional<Reading> good() {
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
        private boolean needsSource;
        private @Nullable Reading bad;
        private @Nullable Reading good;

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
         * Declares that the rule looks at how the report was read; it is not applicable to a bare report then.
         *
         * @return this definition
         */
        public Builder needsSource() {
            needsSource = true;
            return this;
        }

        /**
         * Sets an example in which the rule finds something.
         *
         * @param example the report
         * @return this definition
         */
        public Builder bad(AnnualReport example) {
            return bad(read(example));
        }

        /**
         * Sets an example in which the rule finds something.
         *
         * @param example the reading
         * @return this definition
         */
        public Builder bad(Reading example) {
            bad = example;
            return this;
        }

        /**
         * Sets an example in which the rule finds nothing.
         *
         * @param example the report
         * @return this definition
         */
        public Builder good(AnnualReport example) {
            return good(read(example));
        }

        /**
         * Sets an example in which the rule finds nothing.
         *
         * @param example the reading
         * @return this definition
         */
        public Builder good(Reading example) {
            good = example;
            return this;
        }

        private Reading read(AnnualReport example) {
            return Reading.of(id, true, example, Provenance.NONE, List.of());
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
