package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes reports as {@code gip-report/1} and reads them back; what is read is equal to what was written.
 *
 * <pre>{@code
 * String json = ReportJson.write(report);
 * AnnualReport same = ReportJson.read(json).report();
 * }</pre>
 *
 * <p>Numbers stand as strings in plain decimals, so that no program rounds them; cells that the report does not show are
 * left out. The exact shape is {@link #schema()}. Reading is strict: nothing is coerced, and what cannot be taken over
 * exactly is refused with a {@link JsonReportException}; only members that this version does not know are left out, each
 * with a diagnostic.
 *
 * <p>Stateless and safe for use by several threads.
 *
 * @since 0.1
 */
public final class ReportJson {

    /** The name and version of the format. */
    public static final String SCHEMA = "gip-report/1";

    /** Code of the diagnostic on a member that this version does not know and that the report read is without. */
    public static final String UNKNOWN_MEMBER = "JSON_UNKNOWN_MEMBER";

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its JSON, one section, row or figure a line, lines ended by line feeds
     * @throws IllegalArgumentException if a number has more than 100 digits, or unresolved cells are nested hundreds of
     *     levels deep
     */
    public static String write(AnnualReport report) {
        return ReportWriter.write(report);
    }

    /**
     * Reads a report within the limits for untrusted sources.
     *
     * @param json the JSON text
     * @return the report and what to know of it
     * @throws JsonReportException if the text is not exactly one report in this format
     */
    public static ParsedReport read(String json) {
        return read(json, "JSON", Limits.untrusted());
    }

    /**
     * Reads a report.
     *
     * @param json the JSON text, decoded and without a byte order mark
     * @param source the name of the source, for the places of diagnostics
     * @param limits how much is read at most; the limits of characters and nesting apply
     * @return the report and what to know of it
     * @throws JsonReportException if the text is not exactly one report in this format, or exceeds a limit
     */
    public static ParsedReport read(String json, String source, Limits limits) {
        return JsonInput.read(json, source, limits, ReportReader::read);
    }

    /** {@return the JSON Schema (draft 2020-12) of this format} */
    public static String schema() {
        return resource("gip-report-1.schema.json");
    }

    static String resource(String name) {
        try (InputStream in = ReportJson.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The schema is missing from this jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema could not be read: " + name, e);
        }
    }
}
