package dev.gip.json;

import dev.gip.model.reading.Reading;
import dev.gip.model.validation.ValidationResult;

/**
 * Writes {@code gip-export/1}: a flat view of a reading and its findings for pipelines that want one list of cells and no
 * tree. It is written only; to keep a report, use {@link ReportJson}.
 *
 * <p>The view lists every cell of the form, absent ones included, then those the report has beyond it: local rows and
 * columns, printed sub-totals. Values are plain decimals in strings; {@code raw} is the text of the source where the
 * reading knows it. Of the figures in prose it lists one for each key, and none where the report contradicts itself. What
 * the sums tell of cells without a number stands apart, under {@code suggestions}, see
 * {@link dev.gip.model.relation.Suggestions}. Without a report there are no cells, sections, figures and suggestions, and
 * the facts are null. The exact shape is {@link #schema()}.
 *
 * <p>Stateless and safe for use by several threads.
 *
 * @since 0.1
 */
public final class ExportJson {

    /** The name and version of the format. */
    public static final String SCHEMA = "gip-export/1";

    private ExportJson() {}

    /**
     * Writes what was read, without findings.
     *
     * @param reading the reading
     * @return its JSON, one cell a line, lines ended by line feeds
     * @throws IllegalArgumentException if a number has more than 100 digits
     */
    public static String write(Reading reading) {
        return ExportWriter.write(reading, null);
    }

    /**
     * Writes what was read and what was found in it.
     *
     * @param reading the reading
     * @param validation the validator's answer on that reading
     * @return its JSON, one cell or finding a line, lines ended by line feeds
     * @throws IllegalArgumentException if a number has more than 100 digits
     */
    public static String write(Reading reading, ValidationResult validation) {
        return ExportWriter.write(reading, validation);
    }

    /** {@return the JSON Schema (draft 2020-12) of this format} */
    public static String schema() {
        return ReportJson.resource("gip-export-1.schema.json");
    }
}
