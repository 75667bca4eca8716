package dev.gip.parser.spi.page;

import static dev.gip.parser.spi.page.Layouts.grids;
import static dev.gip.parser.spi.page.Layouts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.PageBox;
import dev.gip.parser.spi.UnreadableSourceException;
import org.junit.jupiter.api.Test;

/** Lines that hang together make a table, however they are drawn. */
class RuledTableTest {

    @Test
    void cellsBetweenLinesAreACellEachBlankOnesToo() throws UnreadableSourceException {
        assertThat(lines(new Sheet().table(100, "规章|1|2", "行政许可||0"))).containsExactly("0:规章|1:1|2:2", "0:行政许可|1:|2:0");
    }

    @Test
    void whereALineIsMissingTheCellIsMerged() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .box(50, 100, 230, 160)
                .across(120, 110, 230)
                .across(140, 110, 230)
                .down(110, 100, 160)
                .down(170, 120, 160);
        sheet.write(60, 134, "结果")
                .write(130, 114, "申请人")
                .write(115, 134, "甲")
                .write(175, 134, "乙")
                .write(115, 154, "7")
                .write(175, 154, "8");

        assertThat(lines(sheet)).containsExactly("0x3:结果|1+2:申请人", "1:甲|2:乙", "1:7|2:8");
    }

    @Test
    void linesOfACellStayLinesOneLetterEachToo() throws UnreadableSourceException {
        Sheet sheet = new Sheet().box(50, 100, 110, 160).box(110, 100, 170, 160);
        sheet.write(60, 114, "总").write(60, 130, "计").write(115, 114, "法律服务").write(115, 130, "机构");

        assertThat(lines(sheet)).containsExactly("0:总/计|1:法律服务/机构");
    }

    /** The mark of a note is small and raised. */
    @Test
    void theMarkOfANoteIsNoPartOfAFigure() throws UnreadableSourceException {
        Sheet sheet = new Sheet().box(50, 100, 110, 160).box(110, 100, 170, 160);
        sheet.write(60, 134, "规章").write(115, 134, "5").write(120, 130, "1", 6);

        assertThat(lines(sheet)).containsExactly("0:规章|1:5 1");
    }

    @Test
    void dashesGapsAtCornersAndDoubledLinesAreLinesToo() throws UnreadableSourceException {
        Sheet sheet = new Sheet();
        for (double x = 50; x < 170; x += 6) {
            sheet.across(100, x, x + 3);
        }
        sheet.across(120, 53, 167).across(121.5, 50, 170).across(140, 50, 170);
        sheet.down(50, 102, 138).down(110, 103, 140).down(111.5, 100, 140).down(170, 100, 140);
        sheet.write(60, 114, "甲").write(120, 114, "1").write(60, 134, "乙").write(120, 134, "2");

        assertThat(lines(sheet)).containsExactly("0:甲|1:1", "0:乙|1:2");
    }

    @Test
    void boxesWithAGapBetweenThemAreOneTable() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .box(50, 100, 108, 118)
                .box(111, 100, 170, 118)
                .box(50, 121, 108, 139)
                .box(111, 121, 170, 139);
        sheet.write(60, 114, "甲").write(120, 114, "1").write(60, 134, "乙").write(120, 134, "2");

        assertThat(lines(sheet)).containsExactly("0:甲|1:1", "0:乙|1:2");
    }

    @Test
    void theBaselineDecidesEvenWhereTheTypeIsHigherThanItsRow() throws UnreadableSourceException {
        Sheet sheet = new Sheet().box(50, 100, 110, 110).box(50, 110, 110, 120).box(110, 100, 170, 120);
        sheet.write(60, 109, "上", 14).write(60, 119, "下", 14).write(120, 115, "1");

        assertThat(lines(sheet)).containsExactly("0:上|1x2:1", "0:下");
    }

    @Test
    void aFigureThatRunsOverALineIsOneFigure() throws UnreadableSourceException {
        Sheet sheet = new Sheet().table(100, "甲||", "乙|1|2").write(97, 114, "1234567");

        assertThat(lines(sheet)).containsExactly("0:甲|1:1234567|2:", "0:乙|1:1|2:2");
    }

    @Test
    void figuresOnBothSidesOfALineAreTwo() throws UnreadableSourceException {
        Sheet sheet = new Sheet().table(100, "甲||", "乙|1|2").write(160, 114, "1234");

        assertThat(lines(sheet)).containsExactly("0:甲|1:12|2:34", "0:乙|1:1|2:2");
    }

    @Test
    void tablesMayBeOpenAtTheirSides() throws UnreadableSourceException {
        Sheet sheet = new Sheet().across(100, 50, 230).across(120, 50, 230).across(140, 50, 230);
        sheet.down(110, 100, 140).down(170, 100, 140);
        sheet.write(60, 114, "甲")
                .write(120, 114, "1")
                .write(180, 114, "2")
                .write(60, 134, "乙")
                .write(180, 134, "3");

        assertThat(lines(sheet)).containsExactly("0:甲|1:1|2:2", "0:乙|1:|2:3");
    }

    @Test
    void typeDrawnTwiceToLookBoldCountsOnce() throws UnreadableSourceException {
        Sheet sheet = new Sheet().table(100, "总计|1|11").write(113.3, 114, "1").write(173.3, 114, "11");

        assertThat(lines(sheet)).containsExactly("0:总计|1:1|2:11");
    }

    @Test
    void theRaisedMarkOfANoteIsNoDigit() throws UnreadableSourceException {
        Sheet sheet = new Sheet().table(100, "总计|12").write(123, 110, "3", 6);

        assertThat(lines(sheet)).containsExactly("0:总计|1:12 3");
    }

    @Test
    void radicalsAreTheIdeographsThatTheyLookLike() throws UnreadableSourceException {
        assertThat(lines(new Sheet().table(100, "⼀⾃⼈（⻓|1"))).containsExactly("0:一自人（长|1:1");
    }

    @Test
    void aFrameRoundThePageIsNoTable() throws UnreadableSourceException {
        Sheet sheet = new Sheet().box(20, 20, 580, 780).write(50, 60, "一、总体情况").table(100, "规章|1");

        assertThat(lines(sheet)).containsExactly("一、总体情况", "0:规章|1:1");
    }

    @Test
    void linesWithoutATableAreNone() throws UnreadableSourceException {
        assertThat(lines(new Sheet().across(70, 40, 500).write(50, 60, "总体情况"))).containsExactly("总体情况");
    }

    @Test
    void theTextBetweenTablesStandsBetweenThem() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .write(50, 90, "前")
                .table(100, "甲|1")
                .write(50, 150, "中")
                .table(200, "乙|2");

        assertThat(lines(sheet)).containsExactly("前", "0:甲|1:1", "中", "0:乙|1:2");
    }

    @Test
    void aTableOnItsSideIsReadAsIfItStoodUpright() throws UnreadableSourceException {
        Sheet sheet = new Sheet().table(100, "规章|1|2", "行政许可||0");

        assertThat(lines(sheet.turned(1))).isEqualTo(lines(sheet.page(1)));
        // What is 110 from the left and 100 from above stands, on its side, 680 from the left and 110 from above.
        assertThat(grids(sheet.turned(1)).get(0).cells().get(1).location().box())
                .isEqualTo(new PageBox(1, 680, 110, 20, 60));
    }

    @Test
    void headsOnTheirSideAreReadInOneLine() throws UnreadableSourceException {
        Sheet sheet = new Sheet()
                .box(50, 100, 80, 180)
                .box(80, 100, 110, 180)
                .writeDown(62, 110, "自然人")
                .writeDown(92, 110, "总计");
        sheet.box(50, 180, 80, 200)
                .box(80, 180, 110, 200)
                .write(55, 194, "12345")
                .write(85, 194, "678");

        assertThat(lines(sheet)).containsExactly("0:自然人|1:总计", "0:12345|1:678");
    }

    @Test
    void cellsKnowTheirPlace() throws UnreadableSourceException {
        assertThat(grids(new Sheet().table(100, "甲|1", "乙|2").page(3))
                        .get(0)
                        .cells()
                        .get(3)
                        .location())
                .satisfies(place -> {
                    assertThat(place.box()).isEqualTo(new PageBox(3, 110, 120, 60, 20));
                    assertThat(place.describe()).isEqualTo("pages, page 3, table 1, row 2, column 2");
                    assertThat(place.excerpt()).isEqualTo("2");
                });
    }
}
