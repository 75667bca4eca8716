package dev.gip.parser.spi.page;

import static dev.gip.parser.spi.page.Layouts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.parser.spi.UnreadableSourceException;
import org.junit.jupiter.api.Test;

/** Lines of text between margins at 50 and 350 points: thirty ideographs fill one. */
class ProseTest {

    private static final String FULL = "主动公开政府信息八百条依法办理各类申请工作并按时答复没有逾期";

    @Test
    void wrappedLinesAreOneParagraphWithoutBlanks() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(70, 100, FULL.substring(0, 28))
                .write(50, 118, FULL.substring(0, 30))
                .write(50, 136, FULL.substring(0, 30))
                .write(50, 154, "共三次。");

        assertThat(lines(sheet))
                .containsExactly(FULL.substring(0, 28) + FULL.substring(0, 30) + FULL.substring(0, 30) + "共三次。");
    }

    @Test
    void anIndentedLineBeginsAParagraph() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 100, FULL.substring(0, 30))
                .write(70, 118, FULL.substring(0, 28))
                .write(50, 136, "共三次。");

        assertThat(lines(sheet)).containsExactly(FULL.substring(0, 30), FULL.substring(0, 28) + "共三次。");
    }

    @Test
    void aShortLineEndsAParagraph() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 100, "一、总体情况")
                .write(50, 118, FULL.substring(0, 30))
                .write(50, 136, FULL.substring(0, 30));

        assertThat(lines(sheet)).containsExactly("一、总体情况", FULL.substring(0, 30) + FULL.substring(0, 30));
    }

    @Test
    void aNumberedLineAfterAFullStopBeginsAParagraph() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 100, FULL.substring(0, 29) + "。")
                .write(50, 118, "二、主动公开" + FULL.substring(0, 24));

        assertThat(lines(sheet)).containsExactly(FULL.substring(0, 29) + "。", "二、主动公开" + FULL.substring(0, 24));
    }

    @Test
    void linesOfAnotherSizeAreParagraphsOfTheirOwn() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 100, "云泽县民政局二〇二三年政府信息公开工作", 15)
                .write(150, 124, "年度报告", 15)
                .write(50, 150, FULL.substring(0, 30))
                .write(50, 168, FULL.substring(0, 30));

        assertThat(lines(sheet))
                .containsExactly("云泽县民政局二〇二三年政府信息公开工作", "年度报告", FULL.substring(0, 30) + FULL.substring(0, 30));
    }

    @Test
    void aParagraphGoesOnOverThePage() throws UnreadableSourceException {
        Page first = new Sheet()
                .write(50, 600, FULL.substring(0, 30))
                .write(50, 618, FULL.substring(0, 30))
                .page(1);
        Page second = new Sheet().write(50, 118, "共三次。").write(50, 200, "完").page(2);

        assertThat(lines(first, second)).containsExactly(FULL.substring(0, 30) + FULL.substring(0, 30) + "共三次。", "完");
    }

    @Test
    void wideGapsStayAsBlanks() throws UnreadableSourceException {
        assertThat(lines(new Sheet().write(50, 100, "索引号").write(140, 100, "发布日期")))
                .containsExactly("索引号        发布日期");
    }

    @Test
    void digitsPartedByAGapAreTwoFigures() throws UnreadableSourceException {
        assertThat(lines(new Sheet().write(50, 100, "12").write(63, 100, "34").write(73, 100, "件")))
                .containsExactly("12 34件");
    }
}
