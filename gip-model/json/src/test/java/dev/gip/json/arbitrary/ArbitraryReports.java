package dev.gip.json.arbitrary;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.Section;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.TableDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Reports of every form, with every kind of cell, local rows, further tables and hostile words. */
public final class ArbitraryReports {

    private static final FormId UNKNOWN = new FormId("2031 \"draft\"");

    private ArbitraryReports() {}

    public static Arbitrary<AnnualReport> reports() {
        Arbitrary<FormId> forms = Arbitraries.of(
                FormId.NARRATIVE_2008, FormId.STATISTICS_2014, FormId.F2019, FormId.F2021, FormId.F2021, UNKNOWN);
        // Combined edge cases are so many that nothing else would ever be tried.
        return forms.flatMap(ArbitraryReports::reports).withoutEdgeCases();
    }

    public static Arbitrary<AnnualReport> reports(FormId form) {
        return Combinators.combine(
                        headers(),
                        sections().list().ofMaxSize(4),
                        tables(form),
                        tables(form).list().ofMaxSize(2),
                        figures().list().ofMaxSize(3))
                .as((header, sections, tables, others, figures) ->
                        new AnnualReport(form, header, sections, tables, alternatives(others), figures));
    }

    private static Map<String, List<CellTable>> alternatives(List<Map<String, CellTable>> others) {
        Map<String, List<CellTable>> byKey = new LinkedHashMap<>();
        for (Map<String, CellTable> tables : others) {
            tables.values()
                    .forEach(table -> byKey.merge(
                            table.key(),
                            List.of(table),
                            (a, b) -> List.of(a.get(0), b.get(0), CellTable.empty(table.key()))));
        }
        return byKey;
    }

    private static Arbitrary<ReportHeader> headers() {
        return Combinators.combine(
                        words().injectNull(0.3),
                        words().injectNull(0.3),
                        Arbitraries.integers().between(2008, 2040).injectNull(0.3),
                        periods().injectNull(0.5),
                        days().injectNull(0.3),
                        words().injectNull(0.5))
                .as(ReportHeader::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(14_000, 25_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<ReportPeriod> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                .as((from, length) -> new ReportPeriod(from, from.plusDays(length)));
    }

    private static Arbitrary<Section> sections() {
        Arbitrary<String> keys = Arbitraries.oneOf(
                Arbitraries.of("overview", "proactive", "requests", "review", "problems", "other"),
                words().map(heading -> "x:" + heading));
        return Combinators.combine(keys, words(), words()).as(Section::new);
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Arbitraries.of("newlyReceived", "proactiveTotal", "feesCollected"),
                        numbers(),
                        units(),
                        Arbitraries.of(true, false),
                        words())
                .as(Figure::new);
    }

    private static Arbitrary<Map<String, CellTable>> tables(FormId form) {
        Arbitrary<Map<CellRef, Cell>> cells =
                Arbitraries.maps(refs(form), cells()).ofMaxSize(30);
        return cells.map(all -> {
            Map<String, CellTable> tables = new LinkedHashMap<>();
            all.forEach((ref, cell) -> tables.merge(
                    ref.table(),
                    new CellTable(ref.table(), Map.of(ref, cell)),
                    (table, one) -> table.with(ref.row(), ref.column(), cell)));
            return tables;
        });
    }

    private static Arbitrary<CellRef> refs(FormId id) {
        Arbitrary<CellRef> loose = Combinators.combine(
                        Arbitraries.of("requests", "review", "proactive", "statistics", "x:附表"),
                        keys("newlyReceived", "results.denied", "litigation"),
                        keys("total", "organizationsSubtotal", "value"))
                .as(CellRef::new);
        List<CellRef> official =
                Forms.find(id).map(ArbitraryReports::cellsAndSubtotals).orElse(List.of());
        return official.isEmpty()
                ? loose
                : Arbitraries.oneOf(Arbitraries.of(official), Arbitraries.of(official), loose);
    }

    private static Arbitrary<String> keys(String... known) {
        return Arbitraries.oneOf(Arbitraries.of(known), words().map(CellRef::localKey));
    }

    private static List<CellRef> cellsAndSubtotals(Form form) {
        List<CellRef> refs = new ArrayList<>(form.cells());
        for (TableDefinition table : form.tables()) {
            for (BlockDefinition block : table.blocks()) {
                for (GroupDefinition group : block.groups()) {
                    block.columns().forEach(column -> refs.add(new CellRef(table.key(), group.key(), column.key())));
                }
            }
        }
        return refs;
    }

    /** Any of the six kinds; an unresolved cell holds candidates of all of them. */
    public static Arbitrary<Cell> cells() {
        Arbitrary<Cell> plain = plainCells();
        Arbitrary<Cell> unresolved = unresolved(plain);
        return Arbitraries.frequencyOf(
                Tuple.of(6, plain),
                Tuple.of(1, unresolved),
                Tuple.of(1, unresolved(Arbitraries.oneOf(plain, unresolved))));
    }

    private static Arbitrary<Cell> plainCells() {
        return Arbitraries.oneOf(
                Combinators.combine(numbers(), units()).as(Cell.Numeric::new),
                Arbitraries.of(Cell.blank(), Cell.absent()),
                Arbitraries.of("/", "-", "—", "无").map(Cell.Symbol::new),
                words().map(Cell.Text::new));
    }

    private static Arbitrary<Cell> unresolved(Arbitrary<Cell> candidates) {
        ListArbitrary<Cell> lists = candidates.list().ofMaxSize(3);
        return lists.map(Cell.Unresolved::new);
    }

    private static Arbitrary<BigDecimal> numbers() {
        BigDecimal largest = BigDecimal.TEN.pow(60);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 9999).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals().between(largest.negate(), largest).ofScale(6));
    }

    private static Arbitrary<String> units() {
        return Arbitraries.oneOf(Arbitraries.of("件", "万元", "\"元\""), words().filter(unit -> !unit.isEmpty()))
                .injectNull(0.5);
    }

    /** Words that upset quoting, escaping, line endings, formulas and encodings. */
    public static Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(
                "公开", "政府信息", "12", " ", "\n", "\r\n", "\r", "\t", ",", ";", "\"", "\"\"", "'", "=", "+", "-", "@", "|",
                "\\", "/", "{", "}", "[", "]", "*", "_", "`", "<b>", "&amp;", "#", "1. ", "〔缺〕", "\u2028", "\u0001",
                "\u007f", "\ufeff", "😀", "𠮷", "é");
        Arbitrary<String> joined = pieces.list().ofMaxSize(6).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                joined,
                Arbitraries.of("", "-", "-5", "=1+1", "'=1", "''", "+86", "@SUM(A1)", "null", "一、本年新收政府信息公开申请数量"));
    }
}
