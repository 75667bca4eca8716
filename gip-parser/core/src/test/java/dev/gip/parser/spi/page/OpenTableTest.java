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
}
