package dev.gip.json;

import dev.gip.model.validation.CheckedReport;
import java.util.List;

/**
 * Writes {@code gip-findings/1}: what became of checking one report or many, with both sides of every comparison, places
 * and what every rule did. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class FindingsJson {

    /** The name and version of the format. */
    public static final String SCHEMA = "gip-findings/1";

    private FindingsJson() {}

    /**
     * Writes what became of reports.
     *
     * @param reports the reports in order
     * @return a JSON document, one finding a line, lines ended by line feeds
     */
    public static String write(List<CheckedReport> reports) {
        return JsonOutput.document(out -> new FindingsWriter(out).members(reports));
    }

    /** {@return the JSON Schema (2020-12) of the format} */
    public static String schema() {
        return ReportJson.resource("gip-findings-1.schema.json");
    }
}
