package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Section;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the text of a section, and what does not. */
class SectionsTest {

    private static final String TITLE = "云水县林业局2023年政府信息公开工作年度报告\n";
    private static final String RULES = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t4\n";

    private static Reading read(String... lines) {
        return Reports.parse(TITLE + String.join("\n", lines));
    }

    private static List<String> sections(Reading reading) {
        return reading.report().orElseThrow().sections().stream()
                .map(section -> section.key() + ": " + section.text())
                .toList();
    }

    @Test
    void bracketedHeadingsOutOfOrderAreOneStyle() {
        Reading reading =
                read("（一）总体情况", "甲。", "（二）政府信息公开行政复议、行政诉讼情况", "乙。", "（三）收到和处理政府信息公开申请情况", "丙。", "（四）主动公开政府信息情况", "丁。");

        assertThat(sections(reading)).containsExactly("overview: 甲。", "review: 乙。", "requests: 丙。", "proactive: 丁。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 9 - 2023年报_林业局",
                "P. 9",
                "12",
                "- 3 -",
                "该部分以表格形式报告。表格如下：",
                "（单位：件）",
                "一、总体情况",
                "栏目\t数量\t备注\n动态\t12\t正常"
            })
    void whatThePageTheFormOrAnotherTablePutsBetweenIsNoText(String foreign) {
        assertThat(sections(read("一、总体情况", "网站改版。", foreign, "建立台账。", "二、主动公开政府信息情况", "发布。")))
                .containsExactly("overview: 网站改版。\n建立台账。", "proactive: 发布。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"该部分的表格如下，请对照上年数据阅读。", "无", "第三季度发布12条", "12条", "3*4=12[1]。", "\t建立台账。"})
    void whatTheAgencyWroteIsText(String line) {
        assertThat(sections(read("一、总体情况", "网站改版。", line, "二、主动公开政府信息情况", "发布。")))
                .containsExactly("overview: 网站改版。\n" + line.strip(), "proactive: 发布。");
    }

    @Test
    void theTitleAtTheHeadOfEveryPageIsNoText() {
        assertThat(sections(read("一、总体情况", "改版。", TITLE.strip(), "台账。", TITLE.strip(), "二、主动公开政府信息情况", "发布。")))
                .containsExactly("overview: 改版。\n台账。", "proactive: 发布。");
    }

    @Test
    void anotherTableIsSaidOnce() {
        Reading reading = read("一、总体情况", "栏目\t数量\n动态\t12\n通知\t30", "二、主动公开政府信息情况", "发布。");

        assertThat(Cells.diagnostics(reading, "OTHER_TABLE"))
                .singleElement()
                .satisfies(said -> assertThat(said.text().zh()).contains("栏目 数量"));
    }

    @Test
    void aTableWithoutAHeadingBeginsItsSection() {
        Reading reading = read("一、总体情况", "改版。", RULES.strip(), "共印发1件。", "三、收到和处理政府信息公开申请情况", "没有。");

        assertThat(sections(reading)).containsExactly("overview: 改版。", "proactive: 共印发1件。", "requests: 没有。");
        assertThat(reading.report().orElseThrow().sections())
                .extracting(Section::heading)
                .containsExactly("一、总体情况", "", "三、收到和处理政府信息公开申请情况");
    }

    @Test
    void theFirstRowOfATableMayBeItsHeading() {
        Reading reading = Reports.parse("<title>云水县林业局2023年政府信息公开工作年度报告</title><p>一、总体情况</p><p>改版。</p>"
                + "<table><tr><td colspan=4>二、主动公开政府信息情况</td></tr><tr><td>信息内容<td>本年制发件数<td>本年废止件数"
                + "<td>现行有效件数</tr><tr><td>规章<td>1<td>0<td>4</tr></table><p>三、收到和处理政府信息公开申请情况</p><p>没有。</p>");

        assertThat(sections(reading)).containsExactly("overview: 改版。", "proactive: ", "requests: 没有。");
    }

    @Test
    void everySectionHasItsPlace() {
        Reading reading = read("一、总体情况 改版。", RULES.strip(), "三、收到和处理政府信息公开申请情况", "没有。");

        assertThat(reading.report().orElseThrow().sections())
                .hasSize(3)
                .allSatisfy(section -> assertThat(reading.provenance().of("section." + section.key()))
                        .isPresent());
        assertThat(Objects.requireNonNull(reading.provenance()
                                .of("section.overview")
                                .orElseThrow()
                                .location()
                                .range())
                        .line())
                .isEqualTo(2);
    }

    @Test
    void aLabelBrokenOverLinesIsNoSection() {
        Reading reading = read(
                "三、收到和处理政府信息公开申请情况",
                "三、本年度办理结果",
                "（七）总计 0 0 0 0 0 0 0",
                "四、结转下年度",
                "继续办理 0 0 0 0 0 0 0",
                "五、存在的主要问题及改进情况",
                "不够及时。");

        assertThat(reading.report().orElseThrow().sections())
                .extracting(Section::key)
                .containsExactly("requests", "problems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、主动公开政府信息情况\n全年共发布各类政府信息一百二十条，其中通过网站发布的",
                "二、主动公开政府信息情况\n" + RULES,
            })
    void aTextThatBreaksOffIsSaidTo(String end) {
        assertThat(read("一、总体情况", "改版。", end).diagnostics())
                .extracting(Diagnostic::code)
                .contains("TRUNCATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、主动公开政府信息情况\n发布120条。", "二、主动公开政府信息情况\n无", "二、主动公开政府信息情况\n没有。\n云水县林业局\n2024年1月20日"})
    void aTextThatEndsIsNot(String end) {
        assertThat(Cells.diagnostics(read("一、总体情况", "改版。", end), "TRUNCATED")).isEmpty();
    }

    @Test
    void rowsThatAreLostTogetherAreOneLoss() {
        Reading reading = read("三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1");

        assertThat(Cells.diagnostics(reading, "ROW_ABSENT")).isEmpty();
        assertThat(Cells.diagnostics(reading, "ROWS_ABSENT"))
                .singleElement()
                .satisfies(said -> assertThat(said.text().zh()).contains("二、上年结转政府信息公开申请数量", "四、结转下年度继续办理"));
    }
}
