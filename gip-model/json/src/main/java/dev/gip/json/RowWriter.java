package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a report flat. */
final class RowWriter {

    static final String EXACT = "exact";
    static final String APPROXIMATE = "approximate";

    private final List<TidyRow> rows = new ArrayList<>();

    List<TidyRow> rows(AnnualReport report) {
        rows.add(TidyRow.header("form", report.form().value()));
        header(report.header());
        report.sections().forEach(this::section);
        report.tables().values().forEach(table -> cells(TidyRow.CELL, "", table));
        report.alternatives().values().forEach(this::alternatives);
        report.figures().forEach(this::figure);
        return List.copyOf(rows);
    }

    private void header(ReportHeader header) {
        fact("title", header.title());
        fact("agency", header.agency());
        fact("year", header.year());
        fact("period", header.period());
        fact("published", header.published());
        fact("indexNumber", header.indexNumber());
    }

    private void fact(String key, @Nullable Object value) {
        if (value != null) {
            rows.add(TidyRow.header(key, value.toString()));
        }
    }

    private void section(Section section) {
        rows.add(
                new TidyRow(TidyRow.SECTION, section.key(), "", "", "", "", "", "", section.heading(), section.text()));
    }

    private void alternatives(List<CellTable> tables) {
        int number = 0;
        for (CellTable table : tables) {
            String key = Integer.toString(++number);
            if (table.cells().isEmpty()) {
                rows.add(new TidyRow(TidyRow.ALTERNATIVE, key, table.key(), "", "", "", "", "", "", ""));
            }
            cells(TidyRow.ALTERNATIVE, key, table);
        }
    }

    private void cells(String kind, String key, CellTable table) {
        table.cells().forEach((ref, cell) -> rows.add(cell(kind, key, ref, cell)));
    }

    private static TidyRow cell(String kind, String key, CellRef ref, Cell cell) {
        String value = cell.number().map(PlainDecimal::print).orElse("");
        String unit = cell instanceof Cell.Numeric number ? text(number.unit()) : "";
        return new TidyRow(
                kind, key, ref.table(), ref.row(), ref.column(), cell.kind().key(), value, unit, "", words(cell));
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Symbol symbol) {
            return symbol.text();
        }
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Unresolved unresolved) {
            return JsonOutput.line(out -> CellWriter.candidates(unresolved.candidates(), out));
        }
        return "";
    }

    private void figure(Figure figure) {
        rows.add(new TidyRow(
                TidyRow.FIGURE,
                figure.key(),
                "",
                "",
                "",
                figure.approximate() ? APPROXIMATE : EXACT,
                PlainDecimal.print(figure.value()),
                text(figure.unit()),
                "",
                figure.sentence()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
