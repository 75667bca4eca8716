package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code gip-report/1}. */
final class ReportWriter {

    private final JsonOutput out;

    private ReportWriter(JsonOutput out) {
        this.out = out;
    }

    static String write(AnnualReport report) {
        return JsonOutput.document(out -> new ReportWriter(out).members(report));
    }

    private void members(AnnualReport report) {
        out.text("schema", ReportJson.SCHEMA);
        out.text("form", report.form().value());
        out.object("header", () -> header(report.header()));
        out.array("sections", () -> report.sections().forEach(section -> out.row(() -> section(section))));
        out.object("tables", () -> report.tables().forEach((key, table) -> out.object(key, () -> rows(table))));
        if (!report.alternatives().isEmpty()) {
            out.object("alternatives", () -> report.alternatives().forEach(this::alternatives));
        }
        out.array("figures", () -> report.figures().forEach(figure -> out.row(() -> figure(figure))));
    }

    private void header(ReportHeader header) {
        out.textIfKnown("title", header.title());
        out.textIfKnown("agency", header.agency());
        if (header.year() != null) {
            out.number("year", header.year());
        }
        if (header.period() != null) {
            out.text("period", header.period().toString());
        }
        if (header.published() != null) {
            out.text("published", header.published().toString());
        }
        out.textIfKnown("indexNumber", header.indexNumber());
    }

    private void section(Section section) {
        out.text("key", section.key());
        out.text("heading", section.heading());
        out.text("text", section.text());
    }

    private void alternatives(String key, List<CellTable> tables) {
        out.array(key, () -> tables.forEach(table -> out.object(() -> rows(table))));
    }

    private void rows(CellTable table) {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Map.Entry<CellRef, Cell> entry : table.cells().entrySet()) {
            CellRef ref = entry.getKey();
            rows.computeIfAbsent(ref.row(), row -> new LinkedHashMap<>()).put(ref.column(), entry.getValue());
        }
        rows.forEach((row, cells) -> out.row(row, () -> cells.forEach(this::cell)));
    }

    private void cell(String column, Cell cell) {
        out.object(column, () -> CellWriter.members(cell, out));
    }

    private void figure(Figure figure) {
        out.text("key", figure.key());
        out.text("value", PlainDecimal.print(figure.value()));
        out.textIfKnown("unit", figure.unit());
        out.flag("approximate", figure.approximate());
        out.text("sentence", figure.sentence());
    }
}
