package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Source;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that share the words of annual reports are named for what they are; reports that mention the words are read. */
class OtherKindTest {

    private static final String SECTIONS = """

            一、总体情况
            各项工作有序推进。
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            """;

    private static final String TABLE = """

            二、主动公开政府信息情况
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            行政规范性文件 | 4 | 0 | 108 |
            """;

    private static Diagnostic refusal(String text) {
        Reading reading = Reports.parse(Source.ofText("document", text));
        assertThat(reading.outcome()).as(text).isEqualTo(ReadingOutcome.UNRECOGNIZED);
        assertThat(reading.report()).isEmpty();
        assertThat(reading.diagnostics()).hasSize(1);
        return reading.diagnostics().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "双河大学2022-2023学年信息公开工作年度报告, 学年, school year",
        "双河县2023年上半年政府信息公开工作统计表, 半年, half a year",
        "双河县司法局2023年第三季度政务公开工作情况报告, 季度, quarter",
        "双河县公共企事业单位信息公开2023年度报告, 企事业, enterprise",
        "双河县自来水有限公司2023年信息公开年度报告, 企事业, enterprise",
        "政府信息公开工作年度报告（参考模板）, 模板, template",
        "××局20XX年政府信息公开工作年度报告, 模板, template",
        "关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知, 格式, format",
        "关于做好2023年政府信息公开工作年度报告编制工作的通知, 通知, asks for",
        "关于报送2023年政府信息公开工作年度报告的通知, 通知, asks for",
        "双河县政府信息公开规定, 规定, rules",
        "双河县司法局政府信息公开指南, 指南, guide",
        "双河县财政预决算领域政务公开标准目录, 目录, catalogue",
        "双河县2023年政务公开工作要点, 要点, main points",
        "双河县司法局2023年政府信息公开工作计划, 计划, plan",
        "双河县司法局2023年政务公开工作总结, 总结, summary",
        "双河县司法局2023年部门预算公开说明, 预算, budget",
        "关于县政协十届三次会议第25号提案的答复, 提案, proposals",
        "双河县2023年度法治政府建设年度报告, 法治政府, under law",
        "双河县人民政府网站工作年度报表（2023年度）, 网站, website",
        "双河县2023年国民经济和社会发展统计公报, 公报, bulletin"
    })
    void aDocumentOfAnotherKindIsNamed(String title, String zh, String en) {
        Diagnostic said = refusal(title + SECTIONS);

        assertThat(said.code()).isEqualTo("OTHER_KIND");
        assertThat(said.message(Locale.CHINESE)).contains(zh, "请提供年度报告本身");
        assertThat(said.message(Locale.ENGLISH)).contains(en, "Provide the annual report itself");
    }

    @Test
    void aSchoolYearTellsASchoolWhateverTheTitleSays() {
        String text = "双河职业学院2023年信息公开年度报告\n统计期限为2022年9月1日至2023年8月31日。" + SECTIONS;

        assertThat(refusal(text).message(Locale.CHINESE)).contains("学年");
    }

    @Test
    void aPageThatListsReportsIsAList() {
        String text = """
                政府信息公开年报
                双河县司法局2023年政府信息公开工作年度报告 2024-01-20
                双河县司法局2022年政府信息公开工作年度报告 2023-01-20
                双河县司法局2021年政府信息公开工作年度报告 2022-01-20
                """;

        assertThat(refusal(text).code()).isEqualTo("REPORT_LIST");
        assertThat(refusal("政府信息公开年报\n2023年\n2022年\n2021年\n").code()).isEqualTo("REPORT_LIST");
    }

    @Test
    void aPageThatOnlyLinksItsReportNamesTheLink() {
        String page = "<html><title>双河县司法局2023年政府信息公开工作年度报告</title><p>发布日期：2024-01-26</p>"
                + "<a href='./P020240126.pdf'>年度报告全文</a></html>";

        Diagnostic said = refusal(page);

        assertThat(said.code()).isEqualTo("ATTACHMENT_ONLY");
        assertThat(said.message(Locale.CHINESE)).contains("年度报告全文（./P020240126.pdf）");
    }

    @Nested
    class AReport {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "双河县司法局2023年政府信息公开工作年度报告",
                    "双河县司法局2023年政府信息公开工作年度报告\n2023年上半年，我局制定了工作要点、工作方案、指南和目录。",
                    "双河县教育局2023年政府信息公开工作年度报告\n指导学校按学年公开信息，落实《高等学校信息公开办法》。",
                    "双河职业学院2023年政府信息公开工作年度报告",
                    "双河县城投集团有限公司2023年政府信息公开工作年度报告",
                    "双河县司法局2023年政府信息公开工作年度报告\n格式和模板见附件，编制时参考20项制度。",
                    "双河县人民政府办公室关于印发双河县人民政府2023年政府信息公开工作年度报告的通知",
                    "双河县司法局关于报送2023年政府信息公开工作年度报告的函",
                    "首页\n政府信息公开指南\n政府信息公开制度\n规划计划",
                    "2023年政府信息公开工作年度报告"
                })
        void thatOnlyMentionsSuchWordsIsRead(String front) {
            assertThat(Reports.parse(front + SECTIONS).report()).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"双河县司法局2023年政务公开工作总结", "双河县司法局信息公开制度", "双河职业学院2022-2023学年信息公开年度报告"})
        void thatShowsStatutoryTablesWithFiguresIsReadWhateverItsTitle(String title) {
            assertThat(Reports.parse(title + "\n一、总体情况\n有序推进。" + TABLE).report())
                    .isPresent();
        }

        @Test
        void whoseTablesArePicturesNamesThem() {
            String page = "<html><title>双河县司法局2023年政府信息公开工作年度报告</title><p>一、总体情况</p><p>有序推进。</p>"
                    + "<p>二、主动公开政府信息情况</p><p><img src='/t1.png' alt='表一'></p>"
                    + "<p>三、收到和处理政府信息公开申请情况</p><table><tr><td><img src='/t2.png'></td></tr></table>"
                    + "<p>四、政府信息公开行政复议、行政诉讼情况</p></html>";

            Reading reading = Reports.parse(Source.ofText("page.html", page));

            assertThat(Cells.of(reading)).isEmpty();
            assertThat(Cells.diagnostics(reading, "TABLE_ELSEWHERE"))
                    .extracting(said -> said.message(Locale.CHINESE))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("表一（/t1.png）").doesNotContain("t2"),
                            second -> assertThat(second).contains("/t2.png").doesNotContain("t1"));
        }
    }
}
