package dev.gip.parser.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.reading.Diagnostic;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which column of figures is that of the form, and what becomes of the others. */
class StatisticsColumnsTest {

    static Stream<Arguments> heads() {
        return Stream.of(
                heads("the words of the form", "统计数", "", Map.of("requests.received", "12")),
                heads("any words, where it is the only one", "2016年数据情况", "", Map.of("requests.received", "12")),
                heads(
                        "a sum beside its parts",
                        "区直单位 | 乡镇街道 | 合计",
                        "5 | 7 | 12",
                        Map.of(
                                "requests.received",
                                "12",
                                "requests.received/x:区直单位",
                                "5",
                                "requests.received/x:乡镇街道",
                                "7")),
                heads(
                        "parts without a sum",
                        "区政府 | 区直单位",
                        "5 | 7",
                        Map.of("requests.received/x:区政府", "5", "requests.received/x:区直单位", "7")),
                heads("the same words twice", "统计数 | 统计数", "5 | 7", Map.of("requests.received", "〔未定：5｜7〕")),
                heads(
                        "the year and many years",
                        "2016年度 | 历年累计",
                        "5 | 70",
                        Map.of("requests.received", "5", "requests.received/x:历年累计", "70")),
                heads(
                        "the year reported on and the year before",
                        "2015年度 | 2016年度",
                        "5 | 7",
                        Map.of("requests.received", "7", "requests.received/x:2015年度", "5")),
                heads("another year", "2014年度", "5", Map.of("requests.received/x:2014年度", "5")),
                heads("many years", "历年累计", "70", Map.of("requests.received/x:历年累计", "70")),
                heads(
                        "a part of the year and all of it",
                        "本期实际 | 本年累计",
                        "5 | 7",
                        Map.of("requests.received", "7", "requests.received/x:本期实际", "5")),
                heads(
                        "the words of the form and others",
                        "统计数 | 上年数",
                        "5 | 7",
                        Map.of("requests.received", "5", "requests.received/x:上年数", "7")));
    }

    private static Arguments heads(String name, String heads, String values, Map<String, String> cells) {
        return Arguments.of(Named.of(name, heads), values.isEmpty() ? "12" : values, cells);
    }

    @ParameterizedTest
    @MethodSource("heads")
    void theHeadTellsTheColumnOfTheForm(String heads, String values, Map<String, String> cells) {
        assertThat(Statistics.cells("指标名称 | 单位 | " + heads + "\n（一）收到申请数 | 件 | " + values + "\n"))
                .isEqualTo(cells);
        assertThat(Statistics.cells(("指标名称 | 单位 | " + heads + " | （一）收到申请数 | 件 | " + values).replace(" | ", "\n")))
                .isEqualTo(cells);
    }

    @Test
    void columnsOfOthersAreNamed() {
        assertThat(Statistics.read("指标名称|单位|区政府|区直单位\n收到申请数|件|5|7").diagnostics())
                .extracting(Diagnostic::code)
                .contains("NO_COLUMN_OF_THE_FORM")
                .doesNotContain("LOCAL_COLUMN");
        assertThat(Statistics.read("指标名称|单位|统计数|上年数\n收到申请数|件|5|7").diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("LOCAL_COLUMN"))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.text().zh()).contains("上年数"));
    }

    @Test
    void oneHeadMayStandAboveSeveralColumns() {
        String page = """
                <table><tr><td rowspan="2">统计指标</td><td rowspan="2">单位</td><td colspan="3">统计数</td></tr>
                <tr><td>区政府</td><td>乡镇街道</td><td>合计</td></tr>
                <tr><td>一、主动公开情况</td><td colspan="4">——</td></tr>
                <tr><td>（一）收到申请数</td><td>件</td><td>5</td><td>7</td><td>12</td></tr>
                <tr><td>（二）申请办结数</td><td>件</td><td>5</td><td></td><td>5</td></tr>
                <tr><td>（三）申请答复数</td><td>件</td><td colspan="2">4</td><td>4</td></tr></table>""";
        assertThat(Statistics.cells(page))
                .isEqualTo(Map.of(
                        "requests.received", "12",
                        "requests.received/x:区政府", "5",
                        "requests.received/x:乡镇街道", "7",
                        "requests.concluded", "5",
                        "requests.concluded/x:区政府", "5",
                        "requests.concluded/x:乡镇街道", "",
                        "requests.replied", "〔未定：4〕",
                        "requests.replied/x:区政府", "〔未定：4〕",
                        "requests.replied/x:乡镇街道", "〔未定：4〕"));
    }

    @Test
    void rowsThatStandSideBySideAreReadOneTableAfterTheOther() {
        String page = """
                <table><tr><td>统计指标</td><td>单位</td><td>统计数</td><td>统计指标</td><td>单位</td><td>统计数</td></tr>
                <tr><td>四、行政复议数量</td><td>件</td><td>4</td><td>五、行政诉讼数量</td><td>件</td><td>40</td></tr>
                <tr><td>（二）被依法纠错数</td><td>件</td><td>1</td><td>（二）被依法纠错数</td><td>件</td><td>10</td></tr>
                <tr><td>（三）其他情形数</td><td>件</td><td>3</td><td>（三）其他情形数</td><td>件</td><td>30</td></tr></table>""";
        assertThat(Statistics.cells(page))
                .isEqualTo(Map.of(
                        "reconsideration", "4",
                        "reconsideration.corrected", "1",
                        "reconsideration.other", "3",
                        "litigation", "40",
                        "litigation.corrected", "10",
                        "litigation.other", "30"));
    }

    @Test
    void figuresUnderNoHeadAndWithoutOrderAreLeftOpen() {
        assertThat(Statistics.cells("收到申请数 | 件 | 5 | 7\n申请办结数 | 件 | 3 | 2\n申请答复数 | 件 | 1 | 8\n当面申请数 | 件 | 4 | 6\n"))
                .containsEntry("requests.received", "〔未定：5｜7〕")
                .containsEntry("requests.received.inPerson", "〔未定：4｜6〕");
    }
}
