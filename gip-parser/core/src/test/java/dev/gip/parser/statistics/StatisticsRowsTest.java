package dev.gip.parser.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which row a figure belongs to. */
class StatisticsRowsTest {

    private static final String HEAD = "统计指标 | 单位 | 统计数\n";

    private static Map<String, String> rows(String rows) {
        return Statistics.cells(HEAD + rows.replace("; ", "\n"));
    }

    static Stream<Arguments> sharedLabels() {
        return Stream.of(
                shared(
                        "told by the indicators above and below",
                        "四、行政复议数量 | 件 | 9; （二）被依法纠错数 | 件 | 3; 五、行政诉讼数量 | 件 | 8; （二）被依法纠错数 | 件 | 4; 六、举报投诉数量 | 件 | 1",
                        Map.of("reconsideration.corrected", "3", "litigation.corrected", "4")),
                shared(
                        "told by the only other one of its kind",
                        "五、行政诉讼数量 | 件 | 8; （二）被依法纠错数 | 件 | 4; 四、行政复议数量 | 件 | 9; （二）被依法纠错数 | 件 | 3; 六、举报投诉数量 | 件 | 1",
                        Map.of("reconsideration.corrected", "3", "litigation.corrected", "4")),
                shared(
                        "told by their number, where the rows between are lost",
                        "四、行政复议数量 | 件 | 9; 被依法纠错数 | 件 | 3; 其他情形数 | 件 | 6; 被依法纠错数 | 件 | 4; 其他情形数 | 件 | 5; 六、举报投诉数量 | 件 | 1",
                        Map.of("reconsideration.corrected", "3", "litigation.corrected", "4", "litigation.other", "5")),
                shared(
                        "not told where all of one kind is lost",
                        "四、行政复议数量 | 件 | 9; （二）被依法纠错数 | 件 | 3; 六、举报投诉数量 | 件 | 1",
                        Map.of("reconsideration.corrected", "〔未定：3〕", "litigation.corrected", "〔未定：3〕")));
    }

    private static Arguments shared(String name, String rows, Map<String, String> cells) {
        return Arguments.of(Named.of(name, rows), cells);
    }

    @Test
    void dashesInFrontOfALabelAreItsFiguresAndAFigureAboveThemIsNot() {
        assertThat(Statistics.cells("""
                        单位  统计数  统计指标
                        件  217
                        ——  ——  （二）通过不同渠道和方式公开政府信息的情况
                        条  224  1.政府公报公开政府信息数
                        条  231  2.政府网站公开政府信息数
                        """)).doesNotContainValue("217").containsEntry("proactive.channels.gazette", "224");
    }

    @Test
    void theNumberOfTheNextRowIsNotTheFigureOfARowThatHasNone() {
        assertThat(Statistics.cells("序号 统计指标 单位 统计数 14 1.参加或举办新闻发布会总次数 次 266"
                        + " 15 其中：主要负责同志参加新闻发布会次数 次 273 16 2.政府网站在线访谈次数 次"
                        + "  17 其中：主要负责同志参加政府网站在 次  18 3.政策解读稿件发布数 篇 294"))
                .doesNotContainValue("17")
                .containsEntry("response.channels.policyInterpretations", "294");
    }

    @ParameterizedTest
    @MethodSource("sharedLabels")
    void aLabelThatTwoIndicatorsShareIsToldByItsPlace(String rows, Map<String, String> cells) {
        assertThat(rows(rows)).containsAllEntriesOf(cells);
    }

    @Test
    void whatNothingTellsIsSaid() {
        assertThat(Statistics.read(HEAD + "收到申请数|件|5\n被依法纠错数|件|3\n举报投诉数量|件|1").diagnostics())
                .extracting(Diagnostic::code)
                .contains("AMBIGUOUS_LABEL");
    }

    @Test
    void otherChannelsOfDisclosureAndOfResponseNeverMeet() {
        assertThat(rows("5.其他方式公开政府信息数 | 条 | 10; 5.其他方式回应事件数 | 次 | 2; 收到申请数 | 件 | 3"))
                .containsEntry("proactive.channels.other", "10")
                .containsEntry("response.channels.other", "2");
        assertThat(rows("5.其他方式 | 条 | 10; 5.其他方式 | 次 | 2; 收到申请数 | 件 | 3"))
                .doesNotContainKeys("proactive.channels.other", "response.channels.other");
    }

    @ParameterizedTest
    @CsvSource({
        "网络申请数, requests.received.online",
        "3.网上申请数, requests.received.online",
        "电子邮件申请数, x:电子邮件申请数",
        "收到申请数（含上年结转）, requests.received",
        "（一）收到申 请数, requests.received",
        "其中：涉及商业秘密, requests.replied.denied.commercialSecret",
        "不是《政府信息公开条例》所指政府信息, requests.replied.denied.notGovernmentInformation",
        "政务微簿公开政府信息数, x:政务微簿公开政府信息数",
        "参加或举办新闻发布会次数, response.channels.pressConferences"
    })
    void aRowIsOfficialOnlyIfItsWordsAre(String label, String key) {
        assertThat(rows("一、主动公开情况 | —— | ——; " + label + " | 件 | 7; 六、举报投诉数量 | 件 | 1; 兼职人员数 | 人 | 2"))
                .containsEntry(key, "7")
                .hasSize(3);
    }

    @Test
    void aLabelThatMayBeTheRestOfAnotherIsToldByItsPlace() {
        String around = "1.属于已主动公开范围数 | 件 | 1; %s3.同意部分公开答复数 | 件 | 3; %s5.不属于本行政机关公开数 | 件 | 5";
        String bare = "同意公开答复数 | 件 | 2; ";
        assertThat(rows(around.formatted(bare, ""))).containsEntry("requests.replied.granted", "2");
        assertThat(rows(around.formatted("", bare)))
                .containsEntry("requests.replied.granted", "〔未定：2〕")
                .containsEntry("requests.replied.denied", "〔未定：2〕");
    }

    static Stream<Arguments> cellALine() {
        return Stream.of(
                Arguments.of(
                        "收到申请数\n件\n12\n申请办结数\n件\n11", Map.of("requests.received", "12", "requests.concluded", "11")),
                Arguments.of("收到申请数\n件\n申请办结数\n件\n11", Map.of("requests.concluded", "11")),
                Arguments.of("收到申请数\n12\n申请办结数\n件\n11", Map.of("requests.received", "12", "requests.concluded", "11")),
                Arguments.of("收到申请数\n件 12\n申请办结数\n件 11", Map.of("requests.received", "12", "requests.concluded", "11")),
                Arguments.of("收到申请数\n12件\n申请办结数\n11件", Map.of("requests.received", "12件", "requests.concluded", "11件")),
                Arguments.of(
                        "收到申请数\n件\n12\n7\n申请办结数\n件\n11",
                        Map.of("requests.received", "〔未定：12｜7〕", "requests.concluded", "11")),
                Arguments.of(
                        "收到申请数\n件\n12\n电子邮件申请数\n件\n2\n申请办结数\n件\n11",
                        Map.of("requests.received", "12", "x:电子邮件申请数", "2", "requests.concluded", "11")),
                Arguments.of(
                        "收到申请数\n件\n12\n电子邮件申请数\n2\n申请办结数\n件\n11",
                        Map.of("requests.received", "12", "x:电子邮件申请数", "2", "requests.concluded", "11")),
                Arguments.of(
                        "收到申请数\n件\n详见附件\n申请办结数\n件\n11",
                        Map.of("requests.received", "详见附件", "requests.concluded", "11")),
                Arguments.of("收到申请数\n件\n无\n申请办结数\n件\n/", Map.of("requests.received", "无", "requests.concluded", "/")),
                Arguments.of(
                        "主动公开政府信息数（不同渠道和\n方式公开相同信息计1条）\n条\n80\n收到申请数\n件\n12",
                        Map.of("proactive.disclosed", "80", "requests.received", "12")),
                Arguments.of(
                        "其中：主要负责同志参加\n政府网站在线访谈次数\n次\n3\n收到申请数\n件\n12",
                        Map.of("response.channels.onlineInterviews.byPrincipal", "3", "requests.received", "12")),
                Arguments.of(
                        "主动公开政府信息数（不同渠道和\n方式公开相同信息计1条） 条 80\n收到申请数\n件\n12",
                        Map.of("proactive.disclosed", "80", "requests.received", "12")),
                Arguments.of(
                        "其中：主要负责同志参与\n政府网站在线访谈次数\n次\n3\n收到申请数\n件\n12",
                        Map.of("x:政府网站在线访谈次数", "3", "requests.received", "12")));
    }

    @ParameterizedTest
    @MethodSource("cellALine")
    void cellsMayStandOnLinesOfTheirOwn(String rows, Map<String, String> cells) {
        assertThat(Statistics.cells("统计指标\n单位\n统计数\n" + rows)).isEqualTo(cells);
    }

    static Stream<Arguments> glued() {
        return Stream.of(
                Arguments.of("（一）收到申请数件12", Map.of("requests.received", "12")),
                Arguments.of("（一）收到申请数12件", Map.of("requests.received", "12件")),
                Arguments.of("（一）收到申请数：12件", Map.of("requests.received", "12件")),
                Arguments.of("（一）收到申请数（件）12", Map.of("requests.received", "12")),
                Arguments.of("收到申请数件12 申请办结数件11", Map.of("requests.received", "12", "requests.concluded", "11")),
                Arguments.of("收到申请数件121.当面申请数件3", Map.of("requests.received", "12", "requests.received.inPerson", "3")),
                Arguments.of(
                        "收到申请数件122.当面申请数件3",
                        Map.of("requests.received", "〔未定：122〕", "requests.received.inPerson", "3")),
                Arguments.of("收到申请数件12（二）申请办结数件11", Map.of("requests.received", "12", "requests.concluded", "11")),
                Arguments.of("收到申请数件121.某某数件3", Map.of("requests.received", "〔未定：121〕", "x:某某数", "3")),
                Arguments.of("收到申请数 件 12 件", Map.of("requests.received", "〔未定：12〕")));
    }

    @ParameterizedTest
    @MethodSource("glued")
    void cellsMayBeGlued(String rows, Map<String, String> cells) {
        assertThat(Statistics.cells("统计指标 单位 统计数\n" + rows)).isEqualTo(cells);
    }

    @Test
    void headingsHaveNoCellsButForSubtotals() {
        assertThat(rows("三、依申请公开情况 | 件 | 30; （一）收到申请数 | 件 | 12; 八、机构建设和保障经费情况 | ---- | ----; 兼职人员数 | 人 | 2"))
                .isEqualTo(Map.of("requests", "30", "requests.received", "12", "capacity.staff.partTime", "2"));
    }

    @Test
    void aRowThatStandsThereTwiceWithOtherFiguresIsOpen() {
        Reading reading = Statistics.read(HEAD + "收到申请数 | 件 | 12\n申请办结数 | 件 | 3\n收到申请数 | 件 | 13\n");
        assertThat(Statistics.cells(reading)).containsEntry("requests.received", "〔未定：12｜13〕");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("CONFLICTING_TABLES");
    }

    @Test
    void theHeadMayComeAgainOnTheNextPage() {
        assertThat(rows("收到申请数 | 件 | 12; 统计指标 | 单位 | 统计数; 申请办结数 | 件 | 11"))
                .isEqualTo(Map.of("requests.received", "12", "requests.concluded", "11"));
    }

    @Test
    void aUnitOtherThanThatOfTheFormStandsInTheCell() {
        Reading reading = Statistics.read(HEAD + "七、依申请公开信息收取的费用 | 元 | 500\n专项经费（元） | 元 | 1\n收到申请数 | 件 | 12");
        assertThat(Statistics.cells(reading)).containsEntry("feesCollected", "500元");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("UNIT_CONFLICT");
    }

    @Test
    void aUnitInTheCellIsSaid() {
        Reading reading = Statistics.read(HEAD + "七、依申请公开信息收取的费用 | 万元 | 4.3万元\n收到申请数 | 件 | 12件");
        assertThat(Statistics.cells(reading)).isEqualTo(Map.of("feesCollected", "4.3万元", "requests.received", "12件"));
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("UNIT_IN_CELL");
    }
}
