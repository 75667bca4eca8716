package dev.gip.json;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.reading.Provenance;
import dev.gip.model.source.SourceLocation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code gip-report/1}, whose members may stand in any order. */
final class ReportReader {

    private final JsonInput in;
    private final TableReader tableReader;
    private final Map<CellRef, Evidence> cells = new LinkedHashMap<>();
    private final Map<String, Evidence> facts = new LinkedHashMap<>();
    private @Nullable String schema;
    private @Nullable FormId form;
    private @Nullable ReportHeader header;
    private @Nullable List<Section> sections;
    private @Nullable Map<String, CellTable> tables;
    private @Nullable List<Figure> figures;
    private final Map<String, List<CellTable>> alternatives = new LinkedHashMap<>();

    private ReportReader(JsonInput in) {
        this.in = in;
        tableReader = new TableReader(in);
    }

    static ParsedReport read(JsonInput in) {
        ReportReader reader = new ReportReader(in);
        in.object(reader::member);
        return new ParsedReport(reader.report(), new Provenance(reader.cells, reader.facts), in.unknown());
    }

    private void member(String name) {
        switch (name) {
            case "schema" -> schema = schema();
            case "form" -> form = new FormId(in.string());
            case "header" -> header = header();
            case "sections" -> sections = sections();
            case "tables" -> tables = tables();
            case "alternatives" -> in.object(key -> alternatives.put(key, tableReader.alternatives(key)));
            case "figures" -> figures = figures();
            default -> in.skipUnknown(name);
        }
    }

    private AnnualReport report() {
        in.require(schema, "schema");
        return new AnnualReport(
                in.require(form, "form"),
                in.require(header, "header"),
                in.require(sections, "sections"),
                in.require(tables, "tables"),
                alternatives,
                in.require(figures, "figures"));
    }

    private String schema() {
        String stated = in.string();
        if (!stated.equals(ReportJson.SCHEMA)) {
            throw in.refuse(JsonMessages.schema(stated));
        }
        return stated;
    }

    private ReportHeader header() {
        ReportHeader[] known = {ReportHeader.EMPTY};
        in.object(name -> {
            switch (name) {
                case "title" -> known[0] = known[0].withTitle(fact(name));
                case "agency" -> known[0] = known[0].withAgency(fact(name));
                case "year" -> known[0] = known[0].withYear(year());
                case "period" -> known[0] = known[0].withPeriod(period(fact(name)));
                case "published" -> known[0] = known[0].withPublished(date(fact(name)));
                case "indexNumber" -> known[0] = known[0].withIndexNumber(fact(name));
                default -> in.skipUnknown(name);
            }
        });
        return known[0];
    }

    private String fact(String name) {
        String text = in.string();
        keep(name, text, in.place(text));
        return text;
    }

    private int year() {
        int year = in.integer();
        keep("year", Integer.toString(year), in.place(Integer.toString(year)));
        return year;
    }

    private ReportPeriod period(String text) {
        try {
            return ReportPeriod.parse(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw in.refuse(JsonMessages.period(text));
        }
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw in.refuse(JsonMessages.date(text));
        }
    }

    private List<Section> sections() {
        List<Section> read = new ArrayList<>();
        in.array(() -> {
            SourceLocation place = in.place("");
            Section section = SectionReader.read(in);
            read.add(section);
            keep("section." + section.key(), section.heading(), place);
        });
        return read;
    }

    private Map<String, CellTable> tables() {
        Map<String, CellTable> read = new LinkedHashMap<>();
        in.object(key -> read.put(key, tableReader.table(key, this::keep)));
        return read;
    }

    private List<Figure> figures() {
        List<Figure> read = new ArrayList<>();
        in.array(() -> read.add(FigureReader.read(in)));
        return read;
    }

    private void keep(CellRef ref, Cell cell, SourceLocation place) {
        if (cell.kind() != CellKind.ABSENT) {
            cells.put(ref, new Evidence(place, CellNotation.print(cell), "", Basis.STATED));
        }
    }

    private void keep(String fact, String raw, SourceLocation place) {
        facts.putIfAbsent(fact, new Evidence(place, raw, "", Basis.STATED));
    }
}
