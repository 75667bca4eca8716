package dev.gip.parser.internal.stored;

import dev.gip.json.JsonReportException;
import dev.gip.json.ParsedReport;
import dev.gip.json.ReportJson;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.StoredReport;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.Optional;

/** Reads the library's own JSON. */
public final class JsonReader implements DocumentReader {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Fit fit(SourceInput input) {
        String head = Beginning.of(input);
        if (!head.startsWith("{") || head.startsWith("{\\rtf")) {
            return Fit.NO;
        }
        return head.contains(ReportJson.SCHEMA) ? Fit.CERTAIN : Fit.LIKELY;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        try {
            ParsedReport parsed = ReportJson.read(input.text(Optional.empty()), input.name(), input.limits());
            return new StoredReport(parsed.report(), parsed.provenance(), parsed.diagnostics());
        } catch (JsonReportException e) {
            throw new UnreadableSourceException(Issue.DAMAGED.of(
                    input.name(), ReportJson.SCHEMA, e.text().zh(), e.text().en()));
        }
    }
}
