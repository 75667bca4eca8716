package dev.gip.model.validation;

import dev.gip.model.form.FormId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a rule is made for, and when it is in force.
 *
 * @param forms the forms; empty for all
 * @param firstYear the first year reported on; null for no bound
 * @param lastYear the last year reported on; null for no bound
 * @param since the first day on which it is in force; null for no bound
 * @param until the last day on which it is in force; null for no bound
 * @since 0.1
 */
public record RuleScope(
        Set<FormId> forms,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** All reports, at any time. */
    public static final RuleScope ALL = new RuleScope(Set.of(), null, null, null, null);

    /** Copies the forms. */
    public RuleScope {
        forms = Set.copyOf(forms);
    }

    /**
     * Whether a rule is made for a form.
     *
     * @param form the form of a report
     * @return whether it is one of the forms
     */
    public boolean covers(FormId form) {
        return forms.isEmpty() || forms.contains(form);
    }

    /**
     * Whether a rule is made for a year.
     *
     * @param year the year reported on; null where the report does not state it, which only a rule for all years covers
     * @return whether it lies within the bounds
     */
    public boolean covers(@Nullable Integer year) {
        if (year == null) {
            return firstYear == null && lastYear == null;
        }
        return (firstYear == null || year >= firstYear) && (lastYear == null || year <= lastYear);
    }

    /**
     * Whether a rule is in force.
     *
     * @param date the day
     * @return whether it lies within the bounds
     */
    public boolean isInForce(LocalDate date) {
        return (since == null || !date.isBefore(since)) && (until == null || !date.isAfter(until));
    }
}
