package dev.gip.parser.spi.page;

import static dev.gip.parser.spi.page.Layouts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.parser.spi.UnreadableSourceException;
import org.junit.jupiter.api.Test;

/** Tables without rulings: what stands under one another is a column. */
class OpenTableTest {

    @Test
    void blanksAreSeenByWhereTheOtherFiguresStand() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(200, 100, "甲")
                .write(250, 100, "乙")
                .write(300, 100, "丙")
                .row(120, "规章", "1", "2", "3")
                .write(50, 140, "行政许可")
                .write(200, 140, "4")
                .write(300, 140, "5")
                .row(160, "行政处罚", "6", "7", "8");

        assertThat(lines(sheet))
                .containsExactly("1:甲|2:乙|3:丙", "0:规章|1:1|2:2|3:3", "0:行政许可|1:4|2:|3:5", "0:行政处罚|1:6|2:7|3:8");
    }

    @Test
    void figuresAtTheMiddleOfALabelBelongToAllOfIt() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 100, "1.行政")
                .write(200, 107, "1")
                .write(250, 107, "2")
                .write(300, 107, "3")
                .write(50, 114, "许可")
                .row(140, "2.行政处罚", "4", "5", "6");

        assertThat(lines(sheet)).containsExactly("0:1.行政/许可|1:1|2:2|3:3", "0:2.行政处罚|1:4|2:5|3:6");
    }

    @Test
    void theLabelOfAGroupStandsWhereItBegins() throws UnreadableSourceException {
        Sheet sheet = new Sheet();
        for (int i = 1; i <= 3; i++) {
            sheet.write(120, 80 + 20 * i, i + ".其他情形")
                    .write(200, 80 + 20 * i, "1")
                    .write(250, 80 + 20 * i, "2")
                    .write(300, 80 + 20 * i, "3");
        }
        sheet.write(50, 113, "（三）不").write(50, 126, "予公开");

        assertThat(lines(sheet))
                .containsExactly("0:（三）不/予公开", "0:1.其他情形|1:1|2:2|3:3", "0:2.其他情形|1:1|2:2|3:3", "0:3.其他情形|1:1|2:2|3:3");
    }

    @Test
    void aHeadOverSeveralColumnsSpansThem() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(190, 80, "法人或其他组织")
                .write(200, 100, "甲")
                .write(250, 100, "乙")
                .write(300, 100, "丙")
                .row(120, "规章", "1", "2", "3")
                .row(140, "许可", "1", "2", "3");

        assertThat(lines(sheet)).startsWith("1+2:法人或其他组织", "1:甲|2:乙|3:丙");
    }

    @Test
    void aHeadingWithoutFiguresIsNoRow() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 80, "三、收到申请情况")
                .row(120, "规章", "1", "2", "3")
                .row(140, "许可", "1", "2", "3")
                .write(50, 180, "四、复议情况");

        assertThat(lines(sheet)).containsExactly("三、收到申请情况", "0:规章|1:1|2:2|3:3", "0:许可|1:1|2:2|3:3", "四、复议情况");
    }

    @Test
    void linesThatAreNoTableStayLines() throws UnreadableSourceException {
        assertThat(lines(new Sheet().write(50, 100, "收到").write(120, 100, "5").write(50, 120, "办结")))
                .containsExactly("收到        5", "办结");
    }

    @Test
    void aTableGoesOnOverThePageAndItsHeadIsNotRepeated() throws UnreadableSourceException {
        Sheet first = new Sheet().write(200, 700, "甲").write(250, 700, "乙").write(300, 700, "丙");
        first.row(720, "1.规章", "1", "2", "3").row(740, "2.行政许可", "4", "5", "6");
        Sheet second = new Sheet().write(200, 100, "甲").write(250, 100, "乙").write(300, 100, "丙");
        second.row(120, "3.行政处罚", "7", "", "9");

        assertThat(lines(first.page(1), second.page(2)))
                .containsExactly("1:甲|2:乙|3:丙", "0:1.规章|1:1|2:2|3:3", "0:2.行政许可|1:4|2:5|3:6", "0:3.行政处罚|1:7|2:|3:9");
    }

    @Test
    void aLabelThatThePageCutsIsPutTogether() throws UnreadableSourceException {
        Sheet first = new Sheet().row(720, "1.规章", "1", "2", "3").row(740, "2.行政", "4", "5", "6");
        Sheet second = new Sheet().write(50, 100, "许可").row(120, "3.行政处罚", "7", "8", "9");

        assertThat(lines(first.page(1), second.page(2)))
                .containsExactly("0:1.规章|1:1|2:2|3:3", "0:2.行政/许可|1:4|2:5|3:6", "0:3.行政处罚|1:7|2:8|3:9");
    }

    @Test
    void figuresAtTheRightBelongToTheHeadsInTheMiddle() throws UnreadableSourceException {
        Sheet sheet = new Sheet().write(60, 100, "信息内容").write(200, 100, "本年新收").write(300, 100, "本年办结");
        sheet.write(50, 120, "规章").write(255, 120, "1").write(320, 120, "10000000");
        sheet.write(50, 140, "行政许可").write(250, 140, "12").write(355, 140, "3").write(455, 140, "4");
        sheet.write(405, 100, "本年结转").write(455, 120, "0");

        assertThat(lines(sheet))
                .containsExactly("0:信息内容|1:本年新收|2:本年办结|3:本年结转", "0:规章|1:1|2:10000000|3:0", "0:行政许可|1:12|2:3|3:4");
    }

    @Test
    void whereItIsNotKnownWhichLabelFiguresBelongToTheyHaveNone() throws UnreadableSourceException {
        Sheet sheet = new Sheet().row(100, "规章", "1", "2", "3").row(120, "许可", "1", "2", "3");
        sheet.write(50, 160, "行政处罚").write(50, 176, "行政强制").row(176, "", "7", "8", "9");

        assertThat(lines(sheet)).doesNotContain("0:行政处罚|1:7|2:8|3:9").contains("1:7|2:8|3:9");
    }

    @Test
    void aFigureCloseToItsLabelIsAFigure() throws UnreadableSourceException {
        Sheet sheet = new Sheet().write(200, 100, "甲").write(250, 100, "乙").write(300, 100, "丙");
        sheet.write(134, 120, "行政许可类")
                .write(190, 120, "36")
                .write(250, 120, "2")
                .write(300, 120, "3");
        sheet.row(140, "规章", "1", "2", "3");

        assertThat(lines(sheet)).contains("0:行政许可类|1:36|2:2|3:3");
    }

    @Test
    void aGroupHeadOverTheMiddleOneOfItsHeadsIsNoPartOfIt() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(215, 80, "法人或其他组织")
                .write(200, 100, "甲")
                .write(245, 100, "乙组")
                .write(245, 112, "织")
                .write(300, 100, "丙")
                .row(130, "规章", "1", "2", "3")
                .row(150, "许可", "1", "2", "3");

        assertThat(lines(sheet)).contains("1:甲|2:乙组/织|3:丙");
    }
}
