package dev.gip.parser.internal.stored;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.gip.json.FormulaGuard;
import dev.gip.json.ReportRowException;
import dev.gip.json.ReportRows;
import dev.gip.json.TidyRow;
import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.reading.Provenance;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.StoredReport;
import dev.gip.parser.spi.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the library's own tidy CSV. */
public final class CsvReader implements DocumentReader {

    private static final String HEAD = String.join(",", TidyRow.COLUMNS);

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Fit fit(SourceInput input) {
        return Beginning.of(input).startsWith(HEAD) ? Fit.CERTAIN : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) throws UnreadableSourceException {
        List<TidyRow> rows = new ArrayList<>();
        Map<CellRef, Evidence> cells = new LinkedHashMap<>();
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(input.text(Optional.empty()))) {
            for (CsvRecord csv : reader) {
                if (csv.getStartingLineNumber() > 1) {
                    TidyRow row = TidyRow.of(
                            csv.getFields().stream().map(FormulaGuard::remove).toList());
                    rows.add(row);
                    locate(row, csv, input, cells);
                }
            }
            AnnualReport report = ReportRows.report(rows);
            return new StoredReport(report, new Provenance(cells, Map.of()), List.of());
        } catch (ReportRowException e) {
            throw damaged(input, e.text().zh(), e.text().en());
        } catch (CsvParseException | IllegalArgumentException e) {
            throw damaged(input, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("Text in memory cannot fail to be read", e);
        }
    }

    private static void locate(TidyRow row, CsvRecord csv, SourceInput input, Map<CellRef, Evidence> cells) {
        if (row.kind().equals("cell") && !row.row().isEmpty()) {
            String raw = row.value().isEmpty() ? row.text() : row.value() + row.unit();
            List<PathSegment> path = List.of(new PathSegment("line", Long.toString(csv.getStartingLineNumber())));
            cells.put(
                    new CellRef(row.table(), row.row(), row.column()),
                    new Evidence(new SourceLocation(input.name(), path, null, null, raw), raw, "", Basis.STATED));
        }
    }

    private static UnreadableSourceException damaged(SourceInput input, String zh, String en) {
        return new UnreadableSourceException(Issue.DAMAGED.of(input.name(), "CSV", zh, en));
    }
}
