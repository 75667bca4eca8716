package dev.gip.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that the figures of a report cover (统计期限), both included.
 *
 * @param from the first day
 * @param to the last day
 * @since 0.1
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** Refuses a period that ends before it begins. */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot begin on " + from + " and end on " + to);
        }
    }

    /**
     * Reads a period as {@link #toString()} writes it.
     *
     * @param text two dates and a slash, such as {@code 2023-01-01/2023-12-31}
     * @return the period
     * @throws DateTimeException if the text is not two dates
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static ReportPeriod parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new DateTimeException("'" + text + "' is not two dates parted by a slash");
        }
        return new ReportPeriod(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** {@return the calendar year that this is, as the forms ask for; empty for any other period} */
    public Optional<Integer> calendarYear() {
        int year = from.getYear();
        boolean whole = from.equals(LocalDate.of(year, 1, 1)) && to.equals(LocalDate.of(year, 12, 31));
        return whole ? Optional.of(year) : Optional.empty();
    }

    /** {@return the two days as ISO 8601 writes an interval, such as {@code 2023-01-01/2023-12-31}} */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
