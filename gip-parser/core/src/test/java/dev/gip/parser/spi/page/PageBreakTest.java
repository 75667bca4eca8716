package dev.gip.parser.spi.page;

import static dev.gip.parser.spi.page.Layouts.grids;
import static dev.gip.parser.spi.page.Layouts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.PageBox;
import dev.gip.parser.spi.UnreadableSourceException;
import org.junit.jupiter.api.Test;

/** What goes on over a page is put together, and what belongs to the pages is left out. */
class PageBreakTest {

    @Test
    void aTableGoesOnOverThePage() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2").page(1);
        Page second = new Sheet().table(60, "行政许可|3|4").write(50, 140, "三、收到").page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:行政许可|1:3|2:4", "三、收到");
        assertThat(grids(first, second).get(0).cells().get(4).location().box())
                .isEqualTo(new PageBox(2, 110, 60, 60, 20));
    }

    @Test
    void headsThatStandAgainAreLeftOut() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "内容|甲|乙", "规章|1|2").page(1);
        Page second = new Sheet().table(60, "内容|甲|乙", "行政许可|3|4").page(2);

        assertThat(lines(first, second)).containsExactly("0:内容|1:甲|2:乙", "0:规章|1:1|2:2", "0:行政许可|1:3|2:4");
    }

    @Test
    void textBetweenThemPartsTwoTables() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2").page(1);
        Page second = new Sheet().write(50, 130, "四、复议").table(140, "行政许可|3|4").page(2);

        assertThat(grids(first, second)).hasSize(2);
    }

    @Test
    void otherSidesPartTwoTables() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2").page(1);
        Page second = new Sheet().table(60, "行政许可|3|4|5").page(2);

        assertThat(grids(first, second)).hasSize(2);
    }

    @Test
    void runningHeadsAndNumbersOfPagesDoNotPartIt() throws UnreadableSourceException {
        Page first = new Sheet()
                .write(200, 40, "云泽县年度报告")
                .table(700, "规章|1|2")
                .write(290, 780, "- 1 -")
                .page(1);
        Page second = new Sheet()
                .write(200, 40, "云泽县年度报告")
                .table(60, "行政许可|3|4")
                .write(290, 780, "- 2 -")
                .page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:行政许可|1:3|2:4");
    }

    @Test
    void aBareNumberAtTheFootIsANumberOfThePageIfItCountsWithThem() throws UnreadableSourceException {
        Page first = new Sheet().write(50, 400, "一").write(290, 780, "5").page(1);
        Page second = new Sheet().write(50, 400, "二").write(290, 780, "6").page(2);

        assertThat(lines(first, second)).containsExactly("一", "二");
    }

    @Test
    void aBareNumberThatDoesNotCountIsText() throws UnreadableSourceException {
        Page first = new Sheet().write(50, 400, "一").write(290, 780, "5").page(1);
        Page second = new Sheet().write(50, 400, "二").write(290, 780, "9").page(2);

        assertThat(lines(first, second)).containsExactly("一", "5", "二", "9");
    }

    @Test
    void aLineAtTheHeadThatDoesNotStandAgainIsText() throws UnreadableSourceException {
        Page first = new Sheet().write(50, 60, "云泽县年度报告").page(1);
        Page second = new Sheet().write(50, 60, "五、存在的问题").page(2);

        assertThat(lines(first, second)).contains("云泽县年度报告", "五、存在的问题");
    }

    @Test
    void titlesOfReportsInOneFileAreNoRunningHeads() throws UnreadableSourceException {
        Page first = new Sheet()
                .write(50, 60, "云泽县2021年年度报告", 20)
                .write(50, 400, "一、总体情况")
                .write(50, 430, "二、主动公开")
                .page(1);
        Page second = new Sheet()
                .write(50, 60, "云泽县2022年年度报告", 20)
                .write(50, 500, "一、总体情况")
                .write(50, 530, "二、主动公开")
                .page(2);

        assertThat(lines(first, second)).contains("云泽县2021年年度报告", "云泽县2022年年度报告");
    }

    @Test
    void theMarkOfAContinuedTableDoesNotPartIt() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2").page(1);
        Page second = new Sheet().write(250, 120, "续表三").table(140, "行政许可|3|4").page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:行政许可|1:3|2:4");
    }

    @Test
    void aLabelOfSeveralRowsSpansTheBreak() throws UnreadableSourceException {
        Sheet above = new Sheet().box(50, 700, 110, 740).write(53, 724, "三、结果");
        above.box(110, 700, 170, 720)
                .box(170, 700, 230, 720)
                .box(110, 720, 170, 740)
                .box(170, 720, 230, 740);
        above.write(113, 714, "（一）").write(173, 714, "1").write(113, 734, "（二）").write(173, 734, "2");
        Sheet below = new Sheet().box(50, 60, 110, 80).box(110, 60, 170, 80).box(170, 60, 230, 80);
        below.write(113, 74, "（三）").write(173, 74, "3");

        assertThat(lines(above.page(1), below.page(2))).containsExactly("0x3:三、结果|1:（一）|2:1", "1:（二）|2:2", "1:（三）|2:3");
    }

    @Test
    void aBlankBelowAFigureIsABlankOfItsOwn() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2").page(1);
        Page second = new Sheet().table(60, "行政许可||4").page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:行政许可|1:|2:4");
    }

    @Test
    void aRowCutInTwoIsOneRowIfItsLabelGoesOn() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2", "行政事业性||").page(1);
        Page second = new Sheet().table(60, "收费|5|6").page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:行政事业性/收费|1:5|2:6");
    }

    @Test
    void aRowCutInTwoIsOneRowIfItsFiguresStandBelow() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2", "行政强制||").page(1);
        Page second = new Sheet().table(60, "|5|6").page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:行政强制|1:5|2:6");
    }

    @Test
    void aRowWithoutFiguresIsNoPartOfTheOneAbove() throws UnreadableSourceException {
        Page first = new Sheet().table(700, "规章|1|2").page(1);
        Page second = new Sheet().table(60, "许可||").page(2);

        assertThat(lines(first, second)).containsExactly("0:规章|1:1|2:2", "0:许可|1:|2:");
    }

    @Test
    void aLineThatHangsOutOfACutRowBelongsToIt() throws UnreadableSourceException {
        Sheet above = new Sheet()
                .across(700, 50, 170)
                .down(50, 700, 730)
                .down(110, 700, 730)
                .down(170, 700, 730);
        above.write(60, 714, "结果").write(60, 736, "维持").write(120, 714, "1");

        assertThat(lines(above.page(1))).containsExactly("0:结果/维持|1:1");
    }

    @Test
    void theNumberOfThePageNeverHangsOutOfACutRow() throws UnreadableSourceException {
        Sheet above = new Sheet()
                .across(740, 50, 170)
                .down(50, 740, 770)
                .down(110, 740, 770)
                .down(170, 740, 770);
        above.write(60, 754, "结果").write(120, 776, "1");

        assertThat(lines(above.page(1))).containsExactly("0:结果|1:");
    }
}
