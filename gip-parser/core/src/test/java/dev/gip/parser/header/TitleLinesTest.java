package dev.gip.parser.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.ReportHeader;
import dev.gip.model.source.Source;
import dev.gip.parser.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as they stand in text: broken anywhere, repeated, wrapped, among menus and lists. */
class TitleLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "双河县司法局2023年政府信息公开工作年度报告; 双河县司法局; 2023",
                "双河县司法局/ 2023年政府信息公开工作年度报告; 双河县司法局; 2023",
                "双河县司法局2023年度政府/ 信息公开工作年度报告; 双河县司法局; 2023",
                "双河县司法局2023年/ 政府信息公开工作年度报告; 双河县司法局; 2023",
                "双河县司法局/ 2023/ 年政府信息公开工作年度报告; 双河县司法局; 2023",
                "双河县司法局2023年政府信息公开工作年度报/ 告; 双河县司法局; 2023",
                "双河县人民/ 政府2023年政府信息公开工作年度报告; 双河县人民政府; 2023",
                "双河县人民政府/ 办公室2023年政府信息公开工作年度报告; 双河县人民政府办公室; 2023",
                "双河市白石区发展和/ 改革委员会2023年政府信息公开工作年度报告; 双河市白石区发展和改革委员会; 2023",
                "双河市白石区/ 司法局2023年政府信息公开工作年度报告; 双河市白石区司法局; 2023",
                "政府信息公开工作年度报告/ （2023年度）/ 发布日期：2024-01-20; -; 2023",
                "打印/ 双河县司法局2023年政府信息公开工作年度报告; 双河县司法局; 2023",
                "双河县司法局 二○二三年 政府信息公开年报; 双河县司法局; 2023",
                "《双河县司法局2023年政府信息公开工作年度报告》; 双河县司法局; 2023",
                "双河县发展和改革局（粮食局）2023年政府信息公开工作年度报告; 双河县发展和改革局（粮食局）; 2023",
                "2023年政府信息公开工作年度报告（双河县司法局）; 双河县司法局; 2023",
                "双河县司法局2022-2023年政府信息公开工作年度报告; 双河县司法局; -",
                "双河县司法局2023年政府信息公开工作年度报告.docx; 双河县司法局; 2023",
                "双河县司法局2016年度政府信息公开情况统计表; 双河县司法局; 2016",
                "政府信息公开情况统计表/ （2016年度）/ 填报单位（盖章）：双河县司法局; 双河县司法局; 2016",
                "标 题：双河县司法局2023年政府信息公开工作年度报告; 双河县司法局; 2023",
                "名 称 | 双河县司法局2023年政府信息公开工作年度报告 |; 双河县司法局; 2023"
            })
    void aTitleIsReadHoweverItsLinesBreak(String front, String agency, Integer year) {
        ReportHeader header = Fronts.header(front);

        assertThat(header.agency()).isEqualTo(agency);
        assertThat(header.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "首页 > 政务公开 > 双河县财政局2021年政府信息公开工作年度报告",
                "当前位置：双河县财政局2021年政府信息公开工作年度报告",
                "双河县财政局2021年政府信息公开工作年度报告/ 双河县财政局2020年政府信息公开工作年度报告",
                "双河县财政局2021年政府信息公开工作年度报告 [2022-01-12]",
                "双河县财政局2021年政府信息公开工作年度报告 2022-01-12",
                "历年年报/ 双河县财政局2021年政府信息公开工作年度报告",
                "附件：双河县财政局2021年政府信息公开工作年度报告.pdf"
            })
    void theTitleOfAnotherReportIsNotTaken(String other) {
        ReportHeader header = Fronts.header(other + "/ 为进一步做好公开工作，现将有关情况报告如下，欢迎社会各界监督，并提出宝贵意见和建议。");

        assertThat(header.title()).isNull();
        assertThat(header.year()).isNull();
        assertThat(header.agency()).isNull();
    }

    @Test
    void aPageTitleAndABodyTitleAreOne() {
        ReportHeader header = Fronts.header("双河县司法局2023年度政府信息公开工作年度报告/ 发布时间：2024-01-27/ 双河县司法局/ 2023年政府信息公开年度报告");

        assertThat(header.title()).isEqualTo("双河县司法局2023年度政府信息公开工作年度报告");
        assertThat(header.agency()).isEqualTo("双河县司法局");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "关于印发双河县人民政府2023年政府信息公开工作年度报告的通知; 双河县人民政府",
                "双河县人民政府办公室关于印发双河县人民政府2023年政府信息公开工作年度报告的通知; 双河县人民政府",
                "关于印发《双河县人民政府2023年政府信息公开工作年度报告》的通知; 双河县人民政府",
                "双河县司法局关于2023年度政府信息公开工作情况的报告; 双河县司法局",
                "双司〔2024〕3号 签发人：某某/ 双河县司法局关于2023年政府信息公开工作的报告; 双河县司法局",
                "关于双河县司法局2023年政府信息公开工作的年度报告; 双河县司法局"
            })
    void aTitleInsideALetterIsTheTitle(String front, String agency) {
        ReportHeader header = Fronts.header(front);

        assertThat(header.agency()).isEqualTo(agency);
        assertThat(header.year()).isEqualTo(2023);
    }

    @Test
    void theReportInsideANoticeNamesItsBodyNotTheOfficeThatSendsIt() {
        ReportHeader header = Fronts.header("双河县人民政府办公室/ 关于印发2023年政府信息公开工作年度报告的通知/ 双政办发〔2024〕3号/ "
                + "现将报告印发给你们，请认真贯彻落实。/ 双河县人民政府办公室/ 2024年1月20日/ 双河县人民政府/ 2023年政府信息公开工作年度报告");

        assertThat(header.agency()).isEqualTo("双河县人民政府");
        assertThat(header.published()).hasToString("2024-01-20");
    }

    @ParameterizedTest
    @CsvSource({
        "双河县司法局2023年政府信息公开工作年度报告_政府信息公开年报_双河县人民政府",
        "双河县人民政府 - 双河县司法局2023年政府信息公开工作年度报告",
        "政府信息公开年报|双河县司法局2023年政府信息公开工作年度报告",
        "双河县司法局2023年政府信息公开工作年度报告——双河县人民政府网"
    })
    void theTitleOfAPageStandsAmongNamesOfItsSite(String pageTitle) {
        String page = "<title>" + pageTitle + "</title><p>一、总体情况</p><p>有序推进。</p><p>二、主动公开政府信息情况</p>";
        ReportHeader header = Reports.parse(Source.ofText("page.html", "<html>" + page))
                .report()
                .orElseThrow()
                .header();

        assertThat(header.title()).isEqualTo("双河县司法局2023年政府信息公开工作年度报告");
        assertThat(header.agency()).isEqualTo("双河县司法局");
    }
}
