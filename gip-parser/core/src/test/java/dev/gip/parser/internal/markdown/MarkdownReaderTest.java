package dev.gip.parser.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.reading.Reading;
import dev.gip.parser.Reports;
import dev.gip.parser.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static final CellRef TOTAL = CellRef.parse("requests/newlyReceived/total");

    private static final String TABLE = """
            |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | 一、本年新收政府信息公开申请数量 | %s |
            """;

    @Test
    void aCellIsFoundByTableRowAndColumn() {
        Reading reading = Reports.parse(Samples.text("2021/md/qinghe-county-2023.md"));

        assertThat(reading.locate(TOTAL))
                .hasValueSatisfying(location ->
                        assertThat(location.describe()).contains("line 45, character 55", "table 2, row 4, column 10"));
    }

    @Test
    void escapesAndReferencesAndLineBreaksAreUndone() {
        AnnualReport report = read("""
                # 青禾县人民政府2023年政府信息公开工作年度报告

                ## 一、总体情况

                \\- 网址为 a\\_b\\\\c，&#32;10 \\* 2，R&D。

                """ + TABLE.formatted("1 | 2 | 3 | 4 | 5 | 一\\|二<br>三 | 7"));

        assertThat(report.sections().get(0).text()).isEqualTo("- 网址为 a_b\\c， 10 * 2，R&D。");
        assertThat(report.cell(CellRef.parse("requests/newlyReceived/otherOrganization")))
                .isEqualTo(new Cell.Text("一|二\n三"));
        assertThat(report.cell(TOTAL)).isEqualTo(Cell.of(7));
    }

    @Test
    void theListBelowTheTitleStatesFacts() {
        AnnualReport report = read("""
                # 某某单位2022年政府信息公开工作年度报告

                - 机关：青禾县人民政府
                - 年度：2023
                - 公布日期：2024-01-26
                - 索引号：QH-2024-7

                """ + TABLE.formatted("1 | 0 | 0 | 0 | 0 | 0 | 1"));

        assertThat(report.header().agency()).isEqualTo("青禾县人民政府");
        assertThat(report.header().year()).isEqualTo(2023);
        assertThat(report.header().published()).isEqualTo(LocalDate.of(2024, 1, 26));
        assertThat(report.header().indexNumber()).isEqualTo("QH-2024-7");
    }

    @Test
    void annexesHoldFurtherTablesAndFigures() {
        AnnualReport report = read("""
                ## 三、收到和处理政府信息公开申请情况

                %s
                ## 附：另一份三、收到和处理政府信息公开申请情况

                %s
                ## 附：正文所载数字

                | 指标 | 数值 | 单位 | 约数 | 原文 |
                | --- | --- | --- | --- | --- |
                | newlyReceived | 30 | 件 | 是 | 全年收到申请约30件。 |
                | feesCollected | 三十 |  | 否 | 不成数字的不算。 |
                """.formatted(
                        TABLE.formatted("1 | 0 | 0 | 0 | 0 | 0 | 1"), TABLE.formatted("2 | 0 | 0 | 0 | 0 | 0 | 2")));

        assertThat(report.cell(TOTAL)).isEqualTo(Cell.of(1));
        assertThat(report.alternatives().get("requests"))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.cell("newlyReceived", "total")).isEqualTo(Cell.of(2)));
        assertThat(report.figures())
                .containsExactly(new Figure("newlyReceived", BigDecimal.valueOf(30), "件", true, "全年收到申请约30件。"));
        assertThat(report.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.text()).isEmpty());
    }

    @Test
    void aRowThatLacksCellsIsNotReadAsNumbers() {
        AnnualReport report = read("## 三、收到和处理政府信息公开申请情况\n\n" + TABLE.formatted("1 | 0 |  | 5"));

        assertThat(report.table("requests").cells().values())
                .noneMatch(cell -> cell.number().isPresent());
    }

    private static AnnualReport read(String markdown) {
        return Reports.parse(markdown).report().orElseThrow();
    }
}
