package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Provenance;
import java.util.List;

/**
 * A report read from {@code gip-report/1}, and what to know of it.
 *
 * @param report the report
 * @param provenance the places of the header facts, sections and cells in the JSON text
 * @param diagnostics one {@link ReportJson#UNKNOWN_MEMBER} for each member that this version does not know, in the order
 *     of the text; empty if everything was taken over
 * @since 0.1
 */
public record ParsedReport(AnnualReport report, Provenance provenance, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public ParsedReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
