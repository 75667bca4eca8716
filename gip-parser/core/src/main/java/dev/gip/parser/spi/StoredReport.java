package dev.gip.parser.spi;

import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Provenance;
import java.util.List;

/**
 * A report read from data that names every cell, such as this library's own JSON.
 *
 * @param report the report
 * @param provenance where its pieces stand in the data
 * @param diagnostics what to know of how it was read
 * @since 0.1
 */
public record StoredReport(AnnualReport report, Provenance provenance, List<Diagnostic> diagnostics)
        implements Content {

    /** Copies the diagnostics. */
    public StoredReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
