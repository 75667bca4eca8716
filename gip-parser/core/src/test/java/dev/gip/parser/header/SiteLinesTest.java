package dev.gip.parser.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.ReportHeader;
import dev.gip.model.source.Source;
import dev.gip.parser.Reports;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site prints round a report: date of publication, index number, publisher. */
class SiteLinesTest {

    private static final String TITLE = "双河县司法局2023年政府信息公开工作年度报告";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2024-01-26 16:00:57",
                "发布日期:2024-01-26 00:00",
                "发表日期：2024.01.26",
                "更新日期：2024年01月26日",
                "更新时间 2024/1/26",
                "日期：2024-01-26",
                "时    间：2024-01-26",
                "发文日期：2024-01-26",
                "成文日期：2024年1月26日",
                "生成日期：2024-01-26",
                "公文生成日期：2024-01-26",
                "【发布时间】 2024-01-26",
                "发布日期：二〇二四年一月二十六日",
                "发布日期：20240126",
                "发布日期/ 2024-01-26",
                "发布日期：/ 2024-01-26",
                "发布机构：双河县司法局 发布日期：2024-01-26 浏览次数：2023",
                "发布机构 双河县司法局 发文日期 2024-01-26",
                "发布机构 | 双河县司法局 | 发文日期 | 2024-01-26 |",
                "文章来源：双河县司法局 发布时间：2024-01-26 字号：大 中 小",
                "来源：双河县司法局 2024-01-26 09:12",
                "成文日期：2024-01-02 发布日期：2024-01-26",
                "更新时间：2024-05-26/ 发布日期：2024-01-26",
                "（2024年1月26日）",
                "2024-01-26 09:12",
                "索引号 | 发布机构 | 发布日期/ 000014349/2024-00012 | 双河县司法局 | 2024-01-26"
            })
    void theDateOfPublicationIsRead(String lines) {
        assertThat(Fronts.header(TITLE + "/ " + lines).published()).isEqualTo(LocalDate.of(2024, 1, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天是2024年5月26日 星期日",
                "日期：2024年5月26日 星期日",
                "当前时间：2024-05-26",
                "废止日期：2024-05-26",
                "有效期：2024-05-26",
                "统计期限自2023年1月1日起至2023年12月31日止。",
                "双河县财政局2022年政府信息公开工作年度报告 2024-01-12",
                "更新日期：2023-05-26",
                "发布日期：无",
                "发布日期：",
                "发布日期：20241月1日"
            })
    void otherDatesAreNotTaken(String lines) {
        assertThat(Fronts.header(TITLE + "/ " + lines).published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "双河县司法局/ 2024年1月26日; 2024-01-26",
                "双河县司法局 2024年1月26日; 2024-01-26",
                "2024年1月26日; 2024-01-26",
                "双河县司法局/ 二〇二四年一月二十六日; 2024-01-26",
                "双河县司法局/ 2023年12月31日; 2023-12-31",
                "双河县司法局/ 2023年1月26日; -",
                "相关阅读/ 双河县司法局2022年政府信息公开工作年度报告 2023-01-12; -",
                "上一篇：双河县司法局2022年政府信息公开工作年度报告/ 发布日期：2023-01-12; -"
            })
    void withoutALabelTheSignatureTells(String end, LocalDate published) {
        assertThat(Fronts.header(TITLE, end).published()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PubDate", "publishdate", "article:published_time"})
    void theMetadataOfAPageTell(String name) {
        String page = "<html><title>" + TITLE + "</title><meta name='" + name + "' content='2024-01-26 10:11'>"
                + "<p>一、总体情况</p><p>有序推进。</p><p>二、主动公开政府信息情况</p>";
        ReportHeader header = Reports.parse(Source.ofText("page.html", page))
                .report()
                .orElseThrow()
                .header();

        assertThat(header.published()).isEqualTo(LocalDate.of(2024, 1, 26));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "索引号：014416330/2018-04736; 014416330/2018-04736",
                "索 引 号：11370322004222233U/2024-5426303; 11370322004222233U/2024-5426303",
                "索  引  号 | QZ02114-0100-2026-00002 | 分  类 | 年报 |; QZ02114-0100-2026-00002",
                "索引号/ jsxmdzrmzf/2026-00000; jsxmdzrmzf/2026-00000",
                "索引号：QA4425051-2018-001 文号：无; QA4425051-2018-001",
                "索引号 000014349/2024-00012 组配分类 年报; 000014349/2024-00012",
                "QA4425051-2018-001; QA4425051-2018-001",
                "索引号：/2021-None; -",
                "索引号：无; -",
                "索引号：/ 文号：双司〔2024〕1号; -",
                "文号：双司〔2024〕1号; -",
                "2024-01-26; -"
            })
    void theIndexNumberIsReadInEveryLayout(String lines, String number) {
        assertThat(Fronts.header(TITLE + "/ " + lines).indexNumber()).isEqualTo(number);
    }
}
