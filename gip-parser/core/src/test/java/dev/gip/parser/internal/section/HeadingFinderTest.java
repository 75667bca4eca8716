package dev.gip.parser.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.token.Lexer;
import dev.gip.parser.internal.token.TokenLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFinderTest {

    private static final Lexer LEXER = new Lexer(new LabelBook(List.of(Forms.of(FormId.F2021))));

    private static List<Heading> find(FormId form, String... lines) {
        List<TokenLine> read = Stream.of(lines)
                .map(line -> LEXER.read(
                        new Line(Shape.PLAIN, 0, List.of(new Field(line, 0, 1, SourceLocation.of("report"))))))
                .toList();
        return new HeadingFinder(Forms.of(form)).find(read);
    }

    private static List<String> keys(FormId form, String... lines) {
        return find(form, lines).stream().map(Heading::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、工作基本情况; overview",
                "一、年度信息公开总体情况; overview",
                "一、2023年政务公开总体情况; overview",
                "一、2023年度政务公开总体情况; overview",
                "一、政府信息公开2020年工作要点落实情况; overview",
                "一、总体工作情况; overview",
                "二、行政机关主动公开政府信息情况; proactive",
                "二、主动公开政府信息情况。; proactive",
                "二、主动公开政府信息的情况:; proactive",
                "三、收到和处理政府信息公开申请的情况; requests",
                "四、政府信息公开行政复议和行政诉讼情况; review",
                "四、政府信息公开行政复议行政诉讼情况; review",
                "四、政府信息公开行政复议与行政诉讼情况; review",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况; review",
                "五、存在的主要问题及改进措施; problems",
                "五、存在的主要问题和改进情况; problems",
                "五、当前存在的主要问题及下步改进措施; problems",
                "六、其它需要报告的事项; other",
                "六、其他需要汇报事项; other",
                "一、我局政务公开总体情况; overview",
                "一、二〇二三年总体情况; overview",
                "一、 2023 年总体情况; overview",
                "一總體情況; overview",
                "二、主動公開政府信息情況; proactive",
                "四、政府信息公開行政復議、行政訴訟情況; review",
                "三、收到合处理政府信息公开申请情况; requests",
                "六、其他事项; other"
            })
    void theWordingsOfTheFieldNameTheirSection(String line, String key) {
        assertThat(keys(FormId.F2021, line)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况",
                "一 、总 体 情 况",
                "一.总体情况",
                "一,总体情况",
                "（一）总体情况",
                "(一)总体情况",
                "1、总体情况",
                "1.总体情况",
                "1)总体情况",
                "(1)总体情况",
                "• 总体情况",
                "①总体情况",
                "㈠总体情况",
                "壹、总体情况",
                "一总体情况",
                "第一部分 总体情况",
                "第一章：总体情况",
                "、总体情况",
                ")总体情况",
                "一、总体情况；",
                "一、“总体情况”",
                "总体情况",
                "## 一、总体情况",
                "**一、总体情况**"
            })
    void everyStyleOfNumberingHeadsASection(String line) {
        assertThat(keys(FormId.F2021, line)).containsExactly("overview");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、主动公开政府信息8642条。",
                "主动公开政府信息情况良好，全年发布信息八千余条，比上年增加一成，其中通过政府网站发布的占八成以上",
                "三、",
                "规章",
                "四、结转下年度继续办理",
                "一、本年新收政府信息公开申请数量",
                "四、结转下年度",
                "一是主动公开政府信息情况",
                "本报告由总体情况、主动公开政府信息情况、其他需要报告的事项三部分组成。",
                "本报告包括：一、总体情况；二、主动公开政府信息情况；六、其他需要报告的事项。"
            })
    void otherLinesHeadNone(String line) {
        assertThat(find(FormId.F2021, line)).isEmpty();
    }

    @Test
    void theHeadingIsKeptAsPrintedWithoutItsMarks() {
        assertThat(find(FormId.F2021, "## 一 、总 体 情 况")).singleElement().satisfies(heading -> {
            assertThat(heading.text()).isEqualTo("一 、总 体 情 况");
            assertThat(heading.number()).isEqualTo("一");
        });
    }

    @Test
    void headingsOfAnotherStyleHeadPartsOfASection() {
        assertThat(find(FormId.F2021, "一、总体情况", "（一）主动公开情况", "（二）依申请公开情况", "二、主动公开政府信息情况"))
                .extracting(Heading::line)
                .containsExactly(0, 3);
    }

    @Test
    void aShortLineNumberedOnHeadsALocalSection() {
        assertThat(keys(FormId.F2021, "五、存在的主要问题及改进情况", "今后逐月检查。", "六、其他需要报告的事项", "无。", "七、建议提案办理结果"))
                .containsExactly("problems", "other", "x:建议提案办理结果");
    }

    @Test
    void aSentenceNumberedOnHeadsNone() {
        assertThat(keys(FormId.F2021, "六、其他需要报告的事项", "七、今后，我局将加强检查。")).containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource({"三、依申请公开政府信息和不予公开政府信息的情况, requests", "一、概述, overview", "二、主动公开政府信息的情况, proactive"})
    void theOldSectionsHaveTheirNames(String line, String key) {
        assertThat(keys(FormId.NARRATIVE_2008, line)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、组织领导和制度建设情况; overview",
                "一、总体情况及《要点》落实情况; overview",
                "二、政府信息公开方面; proactive",
                "三、政策解读和回应关切工作; response",
                "三、依申请公开、不予公开及咨询政府信息情况; requests",
                "三、依申请公开政府信息情况及行政复议、诉讼情况; requests",
                "四、政府信息公开咨询处理情况; consultation",
                "五、复议、诉讼和申诉的情况; review",
                "五、投诉举报和行政诉讼情况; review",
                "六、政府信息公开支出与收费; fees",
                "七、政府信息公开会议和培训情况; resources",
                "八、当前的不足与打算; problems",
                "九、说明与附表; other"
            })
    void headingsOfNarrativesAreToldByTheirSubject(String line, String key) {
        assertThat(keys(FormId.NARRATIVE_2008, line)).containsExactly(key);
    }

    @Test
    void anUnknownHeadingFillsTheNumberBetweenKnownOnes() {
        assertThat(keys(FormId.NARRATIVE_2008, "一、领导重视，机制健全", "开会。", "二、主动公开情况", "三、代表建议办理", "四、收费和减免情况"))
                .containsExactly("x:领导重视机制健全", "proactive", "x:代表建议办理", "fees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一、总体情况 2023年，我局改版网站。", "一、总体情况。2023年，我局改版网站。", "一、总体情况：2023年，我局改版网站。", "一、总体情况2023年，我局改版网站。"})
    void textMayFollowOnTheLineOfAHeading(String line) {
        assertThat(find(FormId.F2021, line)).singleElement().satisfies(heading -> {
            assertThat(heading.text()).isEqualTo("一、总体情况");
            assertThat(line.substring(heading.rest())).isEqualTo("2023年，我局改版网站。");
        });
    }

    @Test
    void allHeadingsMayStandInOneParagraph() {
        assertThat(keys(FormId.F2021, "一、总体情况 2023年，我局改版网站。二、主动公开政府信息情况 发布120条。五、存在的主要问题及改进情况 公开不够及时。六、其他需要报告的事项 无。"))
                .containsExactly("overview", "proactive", "problems", "other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"四、政府信息公开行政复议、|行政诉讼情况", "四、|政府信息公开行政复议、行政诉讼情况", "四、政府信息公开|行政复议、行政|诉讼情况"})
    void aHeadingMayBeBrokenOverLines(String lines) {
        String[] parts = lines.split("\\|", -1);
        assertThat(find(FormId.F2021, parts)).singleElement().satisfies(heading -> {
            assertThat(heading.key()).isEqualTo("review");
            assertThat(heading.text()).isEqualTo("四、政府信息公开行政复议、行政诉讼情况");
            assertThat(heading.lastLine()).isEqualTo(parts.length - 1);
        });
    }

    @Test
    void aTableOfContentsHeadsNothing() {
        assertThat(find(
                        FormId.F2021,
                        "目录",
                        "一、总体情况……1",
                        "（一）主动公开",
                        "二、主动公开政府信息情况……2",
                        "六、其他需要报告的事项……5",
                        "一、总体情况",
                        "我局改版网站。",
                        "二、主动公开政府信息情况",
                        "发布120条。",
                        "六、其他需要报告的事项",
                        "无。"))
                .extracting(Heading::line)
                .containsExactly(5, 7, 9);
    }

    @Test
    void headingsWithoutTextBetweenThemAreSectionsWhereTheyDoNotComeAgain() {
        assertThat(keys(FormId.F2021, "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"))
                .containsExactly("overview", "proactive", "requests");
    }

    @Test
    void partsOfASectionMayBeNumberedLikeTheSections() {
        assertThat(find(
                        FormId.F2021,
                        "1、总体情况",
                        "1、主动公开情况",
                        "2、依申请公开情况",
                        "3、政府信息管理",
                        "2、主动公开政府信息情况",
                        "3、收到和处理政府信息公开申请情况"))
                .extracting(Heading::line)
                .containsExactly(0, 4, 5);
    }

    @Test
    void partsOfTheSectionOnProblemsAreNoSections() {
        assertThat(find(FormId.F2021, "五、存在的主要问题及改进情况", "一、存在的主要问题", "不够及时。", "二、改进措施", "培训。", "六、其他需要报告的事项"))
                .extracting(Heading::line)
                .containsExactly(0, 5);
    }

    @Test
    void problemsAndMeasuresMayBeTwoSections() {
        assertThat(keys(FormId.NARRATIVE_2008, "四、收费和减免情况", "五、存在问题", "不够及时。", "六、改进措施", "培训。"))
                .containsExactly("fees", "problems", "problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到和处理政府信息公开申请情况", "• 收到和处理政府信息公开申请情况", "3、收到和处理政府信息公开申请情况", "（三）收到和处理政府信息公开申请情况"})
    void oneHeadingMayBeNumberedInAnotherStyleThanTheOthers(String line) {
        assertThat(keys(FormId.F2021, "一、总体情况", "二、主动公开政府信息情况", line, "四、政府信息公开行政复议、行政诉讼情况"))
                .containsExactly("overview", "proactive", "requests", "review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、总体情况|一、主动公开政府信息情况", "一、总体情况|一、主动公开政府信息情况", "一、总体情况|三、主动公开政府信息情况"})
    void numbersMayBeWrongRepeatedOrMissing(String lines) {
        assertThat(keys(FormId.F2021, lines.split("\\|", -1))).containsExactly("overview", "proactive");
    }

    @Test
    void sectionsThatBeginAnewAreAnotherRun() {
        assertThat(find(
                        FormId.F2021,
                        "一、总体情况",
                        "改版。",
                        "二、主动公开政府信息情况",
                        "发布。",
                        "三、收到和处理政府信息公开申请情况",
                        "没有。",
                        "一、总体情况",
                        "改版。",
                        "二、主动公开政府信息情况",
                        "发布。",
                        "三、收到和处理政府信息公开申请情况",
                        "没有。"))
                .extracting(Heading::run)
                .containsExactly(0, 0, 0, 1, 1, 1);
    }
}
