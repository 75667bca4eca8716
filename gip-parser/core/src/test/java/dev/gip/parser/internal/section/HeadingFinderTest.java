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
                "一、本年新收政府信息公开申请数量"
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
}
