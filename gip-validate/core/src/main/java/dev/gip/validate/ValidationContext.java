package dev.gip.validate;

import dev.gip.model.AgencyKind;
import dev.gip.model.AgencyLevel;
import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.validation.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows beyond the report: other reports, and facts that the report does not state.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ValidationContext {

    /** A context in which nothing is known. */
    public static final ValidationContext NONE = builder().build();

    private final @Nullable AnnualReport previous;
    private final List<AnnualReport> subordinates;
    private final List<AnnualReport> sisters;
    private final @Nullable LocalDate published;
    private final @Nullable AgencyKind agencyKind;
    private final @Nullable AgencyLevel agencyLevel;

    private ValidationContext(Builder builder) {
        this.previous = builder.previous;
        this.subordinates = List.copyOf(builder.subordinates);
        this.sisters = List.copyOf(builder.sisters);
        this.published = builder.published;
        this.agencyKind = builder.agencyKind;
        this.agencyLevel = builder.agencyLevel;
    }

    /** {@return a builder in which nothing is known yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the report of the same body on the year before} */
    public Optional<AnnualReport> previous() {
        return Optional.ofNullable(previous);
    }

    /** {@return the reports of the bodies that this one sums up} */
    public List<AnnualReport> subordinates() {
        return subordinates;
    }

    /** {@return reports of other bodies on the same year} */
    public List<AnnualReport> sisters() {
        return sisters;
    }

    /** {@return the date of publication, where the caller knows better than the report} */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** {@return the kind of the body, where the caller knows better than its name shows} */
    public Optional<AgencyKind> agencyKind() {
        return Optional.ofNullable(agencyKind);
    }

    /** {@return the level of the body, where the caller knows better than its name shows} */
    public Optional<AgencyLevel> agencyLevel() {
        return Optional.ofNullable(agencyLevel);
    }

    /** What of a rule's needs this context meets; whether there is a source is not for it to say. */
    Set<Need> met() {
        Set<Need> met = EnumSet.noneOf(Need.class);
        if (previous != null) {
            met.add(Need.PREVIOUS_YEAR);
        }
        if (!subordinates.isEmpty()) {
            met.add(Need.SUBORDINATES);
        }
        if (!sisters.isEmpty()) {
            met.add(Need.SISTERS);
        }
        return met;
    }

    /** Why what is given for the year before is not the report on the year before; empty where it may be. */
    Optional<LocalizedText> otherYear(AnnualReport report) {
        Integer year = report.header().year();
        Integer given = previous == null ? null : previous.header().year();
        if (year == null || given == null || given == year - 1) {
            return Optional.empty();
        }
        return Optional.of(new LocalizedText(
                "需要 %s 年度的报告，所给的是 %s 年度的。".formatted(year - 1, given),
                "It needs the report on %s; the one given is on %s.".formatted(year - 1, given)));
    }

    /**
     * Collects what a caller knows; not safe for use by several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private @Nullable AnnualReport previous;
        private final List<AnnualReport> subordinates = new ArrayList<>();
        private final List<AnnualReport> sisters = new ArrayList<>();
        private @Nullable LocalDate published;
        private @Nullable AgencyKind agencyKind;
        private @Nullable AgencyLevel agencyLevel;

        private Builder() {}

        /**
         * Sets the report on the year before.
         *
         * @param report the report of the same body
         * @return this builder
         */
        public Builder previous(AnnualReport report) {
            previous = report;
            return this;
        }

        /**
         * Adds a report that this one sums up.
         *
         * @param report the report of a subordinate body on the same year
         * @return this builder
         */
        public Builder subordinate(AnnualReport report) {
            subordinates.add(report);
            return this;
        }

        /**
         * Adds a report to hold this one against.
         *
         * @param report the report of another body on the same year
         * @return this builder
         */
        public Builder sister(AnnualReport report) {
            sisters.add(report);
            return this;
        }

        /**
         * Sets the date of publication.
         *
         * @param date the day on which the report was published; the one that it states unless set
         * @return this builder
         */
        public Builder published(LocalDate date) {
            published = date;
            return this;
        }

        /**
         * Sets the kind of the body.
         *
         * @param kind the kind; the one that its name shows unless set
         * @return this builder
         */
        public Builder agencyKind(AgencyKind kind) {
            agencyKind = kind;
            return this;
        }

        /**
         * Sets the level of the body.
         *
         * @param level the level; the one that its name shows unless set
         * @return this builder
         */
        public Builder agencyLevel(AgencyLevel level) {
            agencyLevel = level;
            return this;
        }

        /** {@return the context} */
        public ValidationContext build() {
            return new ValidationContext(this);
        }
    }
}
