package dev.gip;

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
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.form.TableDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Reports as agencies write them: a title, the official sections in their order, prose in them, and any cells. Printed
 * formats can carry these; a section named 12 or a unit of line breaks they cannot.
 */
final class PlausibleReports {

    private PlausibleReports() {}

    static Arbitrary<AnnualReport> reports() {
        return Arbitraries.of(FormId.F2019, FormId.F2021)
                .flatMap(id -> reports(Forms.of(id)))
                .withoutEdgeCases();
    }

    private static Arbitrary<AnnualReport> reports(Form form) {
        return Combinators.combine(
                        headers(form.id().equals(FormId.F2019) ? 2019 : 2021),
                        sections(form),
                        tables(form),
                        further(form),
                        figures().list().ofMaxSize(3))
                .as((header, sections, tables, further, figures) ->
                        new AnnualReport(form.id(), header, sections, tables, further, figures));
    }

    private static Arbitrary<ReportHeader> headers(int firstYear) {
        int lastYear = firstYear == 2019 ? 2020 : 2040;
        return Combinators.combine(
                        Arbitraries.of("青禾县人民政府", "云岭省司法厅", "临江市自然资源和规划局", "白石区人民政府办公室"),
                        Arbitraries.integers().between(firstYear, lastYear),
                        Arbitraries.of("%s%d年政府信息公开工作年度报告", "%s%d年度政府信息公开工作年度报告"),
                        Arbitraries.of(true, false),
                        Arbitraries.longs()
                                .between(18_300, 25_000)
                                .map(LocalDate::ofEpochDay)
                                .injectNull(0.3),
                        Arbitraries.of("000014349/2024-00012", "11320000MB0185230L/2021-00007", "QH-2023_*-7")
                                .injectNull(0.5))
                .as((agency, year, title, period, published, index) -> new ReportHeader(
                        title.formatted(agency, year),
                        agency,
                        year,
                        period ? wholeYear(year) : null,
                        published,
                        index));
    }

    private static ReportPeriod wholeYear(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** All sections of the form but some. */
    private static Arbitrary<List<Section>> sections(Form form) {
        Arbitrary<List<String>> texts = prose().list().ofSize(form.sections().size());
        return Combinators.combine(Arbitraries.of(form.sections()).set().ofMinSize(3), texts)
                .as((chosen, prose) -> form.sections().stream()
                        .filter(chosen::contains)
                        .map(section ->
                                section(section, prose.get(form.sections().indexOf(section))))
                        .toList());
    }

    private static Section section(SectionDefinition section, String text) {
        return new Section(
                section.key(), section.number() + "、" + section.label().official(), text);
    }

    private static Arbitrary<String> prose() {
        return paragraphs().list().ofMaxSize(3).map(list -> String.join("\n", list));
    }

    private static Arbitrary<String> paragraphs() {
        Arbitrary<String> words = Arbitraries.of(
                "全年主动公开政府信息1286条",
                "新收申请37件，上年结转2件，均已按期答复",
                "一是更新不及时，比上年慢1.5天",
                "（一）主动公开。制发文件12件",
                "编印《问答汇编》3000份",
                "投诉率为0.5%",
                "网址为 http://www.qinghe.example/zfxxgk_1/?a=1&amp;b=2",
                "3*4=12[1]",
                "<a>与</a>标签",
                "`代码`",
                "文件\\目录",
                "~全部~",
                "_重点_领域",
                "- 落实“五公开”",
                "1. 加强培训",
                "# 要求",
                "> 引用",
                "【解读】5篇");
        return words.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("，", list) + "。");
    }

    private static Arbitrary<Map<String, List<CellTable>>> further(Form form) {
        return tables(form).list().ofMaxSize(1).map(list -> {
            Map<String, List<CellTable>> further = new LinkedHashMap<>();
            list.forEach(tables -> tables.forEach((key, table) -> further.put(key, List.of(table))));
            return further;
        });
    }

    private static Arbitrary<Map<String, CellTable>> tables(Form form) {
        Arbitrary<List<CellTable>> all = Combinators.combine(
                        form.tables().stream().map(PlausibleReports::table).toList())
                .as(list -> list);
        return Combinators.combine(all, Arbitraries.of(form.tables()).set())
                .as((list, left) -> list.stream()
                        .filter(table ->
                                left.stream().noneMatch(out -> out.key().equals(table.key())))
                        .filter(table -> !table.cells().isEmpty())
                        .collect(Collectors.toMap(
                                CellTable::key, table -> table, (one, two) -> one, LinkedHashMap::new)));
    }

    /** Every cell of the table, and some sub-totals. */
    private static Arbitrary<CellTable> table(TableDefinition definition) {
        List<CellRef> refs = new ArrayList<>(definition.cells());
        return Combinators.combine(
                        cells().list().ofSize(refs.size()),
                        Arbitraries.of(true, false, false),
                        cells().list().ofSize(20))
                .as((cells, withSubtotals, subtotals) -> {
                    Map<CellRef, Cell> filled = new LinkedHashMap<>();
                    for (int i = 0; i < refs.size(); i++) {
                        filled.put(refs.get(i), cells.get(i));
                    }
                    if (withSubtotals && definition.layout() == TableDefinition.Layout.ROWS) {
                        addSubtotal(definition, subtotals, filled);
                    }
                    return new CellTable(definition.key(), filled);
                });
    }

    private static void addSubtotal(TableDefinition definition, List<Cell> cells, Map<CellRef, Cell> filled) {
        for (BlockDefinition block : definition.blocks()) {
            for (GroupDefinition group : block.groups().stream().limit(2).toList()) {
                for (int i = 0; i < block.columns().size(); i++) {
                    String column = block.columns().get(i).key();
                    filled.put(new CellRef(definition.key(), group.key(), column), cells.get(i));
                }
            }
        }
    }

    private static Arbitrary<Cell> cells() {
        return Arbitraries.frequencyOf(Tuple.of(12, simple()), Tuple.of(1, unresolved()));
    }

    private static Arbitrary<Cell> unresolved() {
        return simple().filter(cell -> !cell.equals(Cell.absent()))
                .list()
                .ofMaxSize(3)
                .map(Cell.Unresolved::new);
    }

    private static Arbitrary<Cell> simple() {
        Arbitrary<BigDecimal> counts = Arbitraries.integers().between(-3, 9999).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> sums = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999"))
                .ofScale(4);
        Arbitrary<Cell> numbers = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, counts), Tuple.of(1, sums)),
                        Arbitraries.of("件", "万元", "元").injectNull(0.9))
                .as(Cell.Numeric::new);
        return Arbitraries.frequencyOf(
                Tuple.of(8, numbers),
                Tuple.of(1, Arbitraries.of(Cell.blank(), Cell.absent())),
                Tuple.of(1, Arbitraries.of("/", "-", "—", "无").map(Cell.Symbol::new)),
                Tuple.of(1, Arbitraries.of("见附件", "约30", "1|2", "不详*").map(Cell.Text::new)));
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Arbitraries.of("newlyReceived", "proactiveTotal", "feesCollected"),
                        Arbitraries.integers().between(0, 99_999).map(BigDecimal::valueOf),
                        Arbitraries.of("件", "条", "万元").injectNull(0.5),
                        Arbitraries.of(true, false),
                        paragraphs())
                .as(Figure::new);
    }
}
