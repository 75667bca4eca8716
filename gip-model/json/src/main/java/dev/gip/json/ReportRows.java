package dev.gip.json;

import dev.gip.model.AnnualReport;
import java.util.List;

/**
 * Lays a report flat into tidy rows and builds it again from them; the report built is equal to the one laid flat, but
 * for a unit that is empty text, which comes back as no unit.
 *
 * <p>Stateless and safe for use by several threads.
 *
 * @since 0.1
 */
public final class ReportRows {

    private ReportRows() {}

    /**
     * Lays a report flat.
     *
     * @param report the report
     * @return one row for each header fact, section, cell and figure, in that order; cells that the report does not show
     *     have none
     * @throws IllegalArgumentException if a number has more than 100 digits, or unresolved cells are nested hundreds of
     *     levels deep
     */
    public static List<TidyRow> of(AnnualReport report) {
        return new RowWriter().rows(report);
    }

    /**
     * Builds a report from rows.
     *
     * @param rows the rows; those of one kind in the order they have in the report, kinds in any order
     * @return the report
     * @throws ReportRowException if a row is not one of a report, contradicts an earlier one, or the form is missing
     */
    public static AnnualReport report(List<TidyRow> rows) {
        RowReader reader = new RowReader();
        rows.forEach(reader::read);
        return reader.report();
    }
}
