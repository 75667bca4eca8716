package dev.gip.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself: who reports on which year, and when it was published.
 *
 * <p>Every component is null where the source does not state it; nothing is inferred from a URL. Contact data never
 * enters the model.
 *
 * @param title the title as printed, on one line
 * @param agency the full name of the reporting body (行政机关) as printed
 * @param year the year reported on, not the year of publication
 * @param period the days that the figures cover, where the text states them
 * @param published the date of publication
 * @param indexNumber the index number (索引号) of the publishing site
 * @since 0.1
 */
public record ReportHeader(
        @Nullable String title,
        @Nullable String agency,
        @Nullable Integer year,
        @Nullable ReportPeriod period,
        @Nullable LocalDate published,
        @Nullable String indexNumber) {

    /** A header that states nothing. */
    public static final ReportHeader EMPTY = new ReportHeader(null, null, null, null, null, null);

    /**
     * A copy with another title.
     *
     * @param newTitle the title, or null
     * @return the copy
     */
    public ReportHeader withTitle(@Nullable String newTitle) {
        return new ReportHeader(newTitle, agency, year, period, published, indexNumber);
    }

    /**
     * A copy with another agency.
     *
     * @param newAgency the full name, or null
     * @return the copy
     */
    public ReportHeader withAgency(@Nullable String newAgency) {
        return new ReportHeader(title, newAgency, year, period, published, indexNumber);
    }

    /**
     * A copy with another year.
     *
     * @param newYear the year reported on, or null
     * @return the copy
     */
    public ReportHeader withYear(@Nullable Integer newYear) {
        return new ReportHeader(title, agency, newYear, period, published, indexNumber);
    }

    /**
     * A copy with another period.
     *
     * @param newPeriod the days that the figures cover, or null
     * @return the copy
     */
    public ReportHeader withPeriod(@Nullable ReportPeriod newPeriod) {
        return new ReportHeader(title, agency, year, newPeriod, published, indexNumber);
    }

    /**
     * A copy with another date of publication.
     *
     * @param newPublished the date, or null
     * @return the copy
     */
    public ReportHeader withPublished(@Nullable LocalDate newPublished) {
        return new ReportHeader(title, agency, year, period, newPublished, indexNumber);
    }

    /**
     * A copy with another index number.
     *
     * @param newIndexNumber the index number, or null
     * @return the copy
     */
    public ReportHeader withIndexNumber(@Nullable String newIndexNumber) {
        return new ReportHeader(title, agency, year, period, published, newIndexNumber);
    }

    /** {@return what kind of body reports; empty where its name is not stated or does not show it} */
    public Optional<AgencyKind> agencyKind() {
        return Optional.ofNullable(agency).flatMap(AgencyKind::of);
    }

    /** {@return the level of the body that reports; empty where its name is not stated or does not show it} */
    public Optional<AgencyLevel> agencyLevel() {
        return Optional.ofNullable(agency).flatMap(AgencyLevel::of);
    }
}
