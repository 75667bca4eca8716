package dev.gip.render.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.gip.json.FormulaGuard;
import dev.gip.json.ReportRows;
import dev.gip.json.TidyRow;
import dev.gip.render.RenderRequest;
import dev.gip.render.TextRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes the rows of {@link ReportRows}, guarded against being taken for formulas. */
public final class CsvRenderer implements TextRenderer {

    /** For {@link java.util.ServiceLoader}. */
    public CsvRenderer() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public String text(RenderRequest request) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(TidyRow.COLUMNS);
            for (TidyRow row : ReportRows.of(request.report())) {
                csv.writeRecord(row.fields().stream().map(FormulaGuard::add).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory could not be written", e);
        }
        return text.toString();
    }
}
