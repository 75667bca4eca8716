package dev.gip.parser.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.Forms;
import dev.gip.model.source.Limits;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.text.PlainTextReader;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final LabelBook LABELS = new LabelBook(Forms.all());

    private static List<Line> lines(String text) {
        try {
            return Flow.of(
                    (Document) new PlainTextReader().read(SourceInput.ofText("t", text, Limits.untrusted())), LABELS);
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    /** A line as {@code shape: field · field}. */
    private static List<String> shown(String text) {
        return lines(text).stream()
                .map(line -> line.shape() + ": "
                        + line.fields().stream()
                                .map(field -> field.text().replace('\n', '~'))
                                .collect(Collectors.joining(" · ")))
                .toList();
    }

    @Test
    void aLineWithoutSeparatorsIsOneField() {
        assertThat(shown("一、总体情况\n\n  2020年 \n")).containsExactly("PLAIN: 一、总体情况", "PLAIN: 2020年");
    }

    @Test
    void tabsPartFieldsAndTheEmptyOnesStay() {
        assertThat(shown("规章\t0\t\t0\t")).containsExactly("SEPARATED: 规章 · 0 ·  · 0 · ");
    }

    @Test
    void aBarEndsACellSoTheLastOneOpensNone() {
        assertThat(shown("规章 | 0 | 0 |")).containsExactly("SEPARATED: 规章 · 0 · 0");
    }

    @Test
    void aRunOfBarsIsOneCellLess() {
        assertThat(shown("规章 |\n|||")).containsExactly("SEPARATED: 规章", "SEPARATED:  ·  · ");
    }

    @Test
    void aRowInBarsHasNoCellBeforeTheFirst() {
        assertThat(shown("| 规章 | 0 |  |")).containsExactly("SEPARATED: 规章 · 0 · ");
    }

    @Test
    void theRuleOfMarkdownIsNoRow() {
        assertThat(shown("| a | b |\n| --- | ---: |\n| c | d |"))
                .containsExactly("SEPARATED: a · b", "SEPARATED: c · d");
    }

    @Test
    void aRowOfDashesIsARow() {
        assertThat(shown("规章 | - | - | - |")).containsExactly("SEPARATED: 规章 · - · - · -");
    }

    @Test
    void aCellMayStandAboveItsBar() {
        assertThat(shown("规章\n|\n5\n|")).containsExactly("SEPARATED: 规章", "SEPARATED: 5");
    }

    @Test
    void aLabelMayBeBrokenAboveItsBar() {
        assertThat(shown("本年新\n制作数量 |")).containsExactly("SEPARATED: 本年新~制作数量");
    }

    @Test
    void aParagraphAboveACellStaysAParagraph() {
        assertThat(shown("表格如下。\n规章\n|")).containsExactly("PLAIN: 表格如下。", "SEPARATED: 规章");
    }

    @Test
    void aHeadingAboveABarThatOpensARowStaysAHeading() {
        assertThat(shown("二、主动公开政府信息情况\n|\n规章 |")).containsExactly("PLAIN: 二、主动公开政府信息情况", "SEPARATED: 规章");
    }

    @Test
    void aBarThatOpensARowEndsNoCellOfTheRowAbove() {
        assertThat(shown("二、主动公开政府信息情况\n|\n规章 |\n5 |\n|\n|\n行政许可 |"))
                .containsExactly(
                        "PLAIN: 二、主动公开政府信息情况", "SEPARATED: 规章", "SEPARATED: 5", "SEPARATED: ", "SEPARATED: 行政许可");
    }

    @Test
    void aBarAloneIsAnEmptyCellWhereNoBarOpensTheFirstRow() {
        assertThat(shown("规章 |\n5 |\n|\n行政许可 |"))
                .containsExactly("SEPARATED: 规章", "SEPARATED: 5", "SEPARATED: ", "SEPARATED: 行政许可");
    }

    @Test
    void aNumberedLabelAboveItsBarIsACell() {
        assertThat(shown("四、结转下年度继续办理\n|")).containsExactly("SEPARATED: 四、结转下年度继续办理");
    }

    @Test
    void aBlankLineBeginsAnotherSegment() {
        assertThat(lines("a\nb\n\nc")).extracting(Line::segment).containsExactly(0, 0, 1);
    }
}
