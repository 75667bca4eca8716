package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a report from rows. */
final class RowReader {

    private int number;
    private @Nullable FormId form;
    private ReportHeader header = ReportHeader.EMPTY;
    private final Set<String> facts = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Map<CellRef, Cell>> tables = new LinkedHashMap<>();
    private final Map<String, List<Map<CellRef, Cell>>> alternatives = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    void read(TidyRow tidy) {
        RowFields row = new RowFields(++number, tidy);
        switch (tidy.kind()) {
            case TidyRow.HEADER -> fact(row);
            case TidyRow.SECTION -> section(row);
            case TidyRow.CELL -> cell(row);
            case TidyRow.ALTERNATIVE -> alternative(row);
            case TidyRow.FIGURE -> figure(row);
            default -> throw row.refuse(RowMessages.kind(tidy.kind()));
        }
    }

    AnnualReport report() {
        if (form == null) {
            throw new ReportRowException(0, RowMessages.NO_FORM);
        }
        Map<String, CellTable> built = new LinkedHashMap<>();
        tables.forEach((key, cells) -> built.put(key, new CellTable(key, cells)));
        Map<String, List<CellTable>> others = new LinkedHashMap<>();
        alternatives.forEach((key, list) -> others.put(
                key, list.stream().map(cells -> new CellTable(key, cells)).toList()));
        return new AnnualReport(form, header, sections, built, others, figures);
    }

    private void fact(RowFields row) {
        row.only("key", "text");
        String key = row.tidy().key();
        String text = row.tidy().text();
        row.refuseIf(!facts.add(key), RowMessages.twice(key));
        switch (key) {
            case "form" -> form = new FormId(text);
            case "title" -> header = header.withTitle(text);
            case "agency" -> header = header.withAgency(text);
            case "year" -> header = header.withYear(row.read(Integer::valueOf, RowMessages.year(text)));
            case "period" -> header = header.withPeriod(row.read(ReportPeriod::parse, JsonMessages.period(text)));
            case "published" -> header = header.withPublished(row.read(LocalDate::parse, JsonMessages.date(text)));
            case "indexNumber" -> header = header.withIndexNumber(text);
            default -> throw row.refuse(RowMessages.fact(key));
        }
    }

    private void section(RowFields row) {
        row.only("key", "heading", "text");
        sections.add(
                new Section(row.tidy().key(), row.tidy().heading(), row.tidy().text()));
    }

    private void cell(RowFields row) {
        row.only("table", "row", "column", "state", "value", "unit", "text");
        put(row, tables.computeIfAbsent(row.tidy().table(), key -> new LinkedHashMap<>()));
    }

    private void alternative(RowFields row) {
        row.only("key", "table", "row", "column", "state", "value", "unit", "text");
        TidyRow tidy = row.tidy();
        List<Map<CellRef, Cell>> list = alternatives.computeIfAbsent(tidy.table(), key -> new ArrayList<>());
        boolean next = tidy.key().equals(Integer.toString(list.size() + 1));
        if (next) {
            list.add(new LinkedHashMap<>());
        }
        row.refuseIf(!tidy.key().equals(Integer.toString(list.size())), RowMessages.index(tidy.key()));
        if (next && tidy.row().isEmpty()) {
            row.only("key", "table");
            return;
        }
        put(row, list.get(list.size() - 1));
    }

    private static void put(RowFields row, Map<CellRef, Cell> cells) {
        CellRef ref = row.ref();
        LocalizedText twice = RowMessages.twice(ref.toString());
        row.refuseIf(cells.put(ref, row.cell()) != null, twice);
    }

    private void figure(RowFields row) {
        row.only("key", "state", "value", "unit", "text");
        TidyRow tidy = row.tidy();
        boolean approximate = tidy.state().equals(RowWriter.APPROXIMATE);
        row.refuseIf(!approximate && !tidy.state().equals(RowWriter.EXACT), RowMessages.exactness(tidy.state()));
        figures.add(new Figure(tidy.key(), row.value(), row.unit(), approximate, tidy.text()));
    }
}
