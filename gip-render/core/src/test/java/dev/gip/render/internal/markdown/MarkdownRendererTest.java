package dev.gip.render.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.json.arbitrary.ArbitraryReports;
import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.render.RenderRequest;
import dev.gip.render.Renderers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    /** A report on 2021 in which every cell is 0 but for some. */
    private static AnnualReport small() {
        AnnualReport.Builder builder = AnnualReport.builder(FormId.F2021)
                .header(new ReportHeader(
                        "清河县人民政府2023年政府信息公开工作年度报告",
                        "清河县人民政府",
                        2023,
                        ReportPeriod.parse("2023-01-01/2023-12-31"),
                        LocalDate.of(2024, 1, 30),
                        "QH-2024_001"))
                .section("overview", "一、总体情况", "2023年，新收申请5件。\n1. 主动公开\n- 政策解读 | 回应关切")
                .section("proactive", "二、主动公开政府信息情况", "")
                .section("requests", "三、收到和处理政府信息公开申请情况", "")
                .section("problems", "五、存在的主要问题及改进情况", "（一）存在的问题。");
        Forms.of(FormId.F2021).cells().forEach(ref -> builder.cell(ref, Cell.of(0)));
        return builder.cell("requests/newlyReceived/naturalPerson", 5)
                .cell("requests/newlyReceived/total", 5)
                .cell("requests/carriedOver/total", Cell.blank())
                .cell("requests/results.granted/naturalPerson", new Cell.Symbol("/"))
                .cell("requests/results.denied.stateSecret/total", Cell.absent())
                .cell("requests/results.total/total", new Cell.Unresolved(List.of(Cell.of(3), Cell.of(5))))
                .cell("proactive/administrativeFees/feesCollected", new Cell.Numeric(new BigDecimal("12.5"), "元"))
                .figure(new Figure("newlyReceived", BigDecimal.valueOf(5), "件", false, "新收申请5件。"))
                .build();
    }

    @Test
    void theOfficialFormIsPrintedWithEveryCellInItsPlace() throws IOException {
        try (var in = MarkdownRendererTest.class.getResourceAsStream("small-2021.md")) {
            assertThat(Renderers.markdown().text(small()))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void subtotalsLocalRowsAndLocalColumnsAreExtraRowsAndColumns() {
        CellTable table = CellTable.empty("requests")
                .with("results.denied", "total", Cell.of(7))
                .with("newlyReceived", "organizationsSubtotal", Cell.of(2))
                .with("newlyReceived", "x:备注", new Cell.Text("无|有"))
                .with("x:其中：网上申请", "total", Cell.of(4));
        String text = print(FormId.F2021, table);
        assertThat(text)
                .contains("| 其他 |  |  |  |\n")
                .contains("| 总计 | 法人或其他组织小计 | 备注 |\n")
                .contains("| 一、本年新收政府信息公开申请数量 |  |  | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 2 | 无\\|有 |\n")
                .contains("|  | （三）不予公开 |  | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 7 | 〔缺〕 | 〔缺〕 |\n")
                .contains("|  |  | 1.属于国家秘密 | 〔缺〕")
                .contains("| 其中：网上申请 |  |  | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 4 | 〔缺〕 | 〔缺〕 |");
    }

    @Test
    void theReviewTableIsOneRowUnderThreeHeads() {
        CellTable table = CellTable.empty("review")
                .with("reconsideration", "upheld", Cell.of(1))
                .with("litigationAfterReconsideration", "total", Cell.of(2));
        assertThat(print(FormId.F2019, table)).isEqualTo("""
                        ## 附：四、政府信息公开行政复议、行政诉讼情况

                        | 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |
                        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                        |  |  |  |  |  | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |
                        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                        | 1 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 〔缺〕 | 2 |
                        """);
    }

    @Test
    void theStatisticsTableNamesIndicatorUnitAndFigure() {
        CellTable table = CellTable.empty("statistics").with("proactive.disclosed", "value", Cell.of(120));
        assertThat(print(FormId.STATISTICS_2014, table)).startsWith("""
                        ## 附：政府信息公开情况统计表

                        | 统计指标 | 单位 | 统计数 |
                        | --- | --- | --- |
                        | 一、主动公开情况 | —— |  |
                        | （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 120 |
                        | 其中：主动公开规范性文件数 | 条 | 〔缺〕 |
                        """);
    }

    @Test
    void aTableThatNoFormDescribesIsPrintedByItsKeys() {
        CellTable table =
                CellTable.empty("x:附表").with("x:一类", "x:本年", Cell.of(1)).with("b", "x:上年", Cell.of(2));
        assertThat(print(new FormId("2031"), table)).isEqualTo("""
                        ## 附：附表

                        |  | 本年 | 上年 |
                        | --- | --- | --- |
                        | 一类 | 1 | 〔缺〕 |
                        | b | 〔缺〕 | 2 |
                        """);
    }

    private static String print(FormId form, CellTable table) {
        return Renderers.markdown().text(AnnualReport.builder(form).build().withTable(table));
    }

    @Test
    void furtherTablesAreAppended() {
        CellTable other = CellTable.empty("requests").with("newlyReceived", "total", Cell.of(6));
        String text = Renderers.markdown().text(small().withAlternatives(Map.of("requests", List.of(other))));
        assertThat(text).contains("\n## 附：另一份三、收到和处理政府信息公开申请情况\n\n| （本列数据的勾稽关系为：");
        assertThat(text.indexOf("附：另一份")).isGreaterThan(text.indexOf("## 附：四、政府信息公开行政复议"));
    }

    @Test
    void findingsAreListedInTheLanguageAskedFor() {
        Finding finding = new Finding(
                "GIP-REQ-001",
                "balance",
                Severity.ERROR,
                new LocalizedText("两边<不>等", "the sides <b>differ</b>"),
                List.of(CellRef.parse("requests/newlyReceived/total")),
                null,
                List.of());
        ValidationResult result = new ValidationResult(
                ValidationOutcome.INCOMPLETE,
                new RuleSet("all", "1", LocalDate.of(2026, 11, 23)),
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        RenderRequest request = RenderRequest.of(small()).withFindings(result);
        assertThat(Renderers.markdown().text(request)).endsWith("""

                        ## 附：核对结果

                        - 结论：未发现错误，但未能全部核对
                        - 错误：两边<不>等 (GIP-REQ-001: requests/newlyReceived/total)
                        """);
        assertThat(Renderers.markdown().text(request.withLocale(Locale.ENGLISH)))
                .endsWith("""
                        - Outcome: no error found, but not everything could be checked
                        - Error: the sides \\<b>differ\\</b> (GIP-REQ-001: requests/newlyReceived/total)
                        """);
    }

    @Property
    void everyCellOfAnyReportIsPrinted(@ForAll("reports") AnnualReport report) {
        List<String> printed =
                new ArrayList<>(ReadMarkdown.of(Renderers.markdown().text(report)).cells);
        report.tables().values().forEach(table -> take(printed, table));
        report.alternatives().values().forEach(tables -> tables.forEach(table -> take(printed, table)));
        report.figures().forEach(figure -> assertThat(printed).contains(figure.sentence()));
    }

    private static void take(List<String> printed, CellTable table) {
        for (Cell cell : table.cells().values()) {
            String text = CellNotation.print(cell);
            assertThat(printed.remove(text)).as("%s in %s", text, table.key()).isTrue();
        }
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ArbitraryReports.reports();
    }
}
