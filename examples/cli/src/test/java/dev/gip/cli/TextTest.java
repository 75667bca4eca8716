package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.form.FormId;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How text for people is set. */
class TextTest {

    @Test
    void columnsLineUpUnderChineseCharacters() {
        AlignedTable table = new AlignedTable();
        table.add("", List.of("总计", "a"));
        table.add("自然人", List.of("1", "1234"));
        assertThat(table.print("  ")).isEqualTo("          总计     a\n  自然人     1  1234\n");
    }

    @Test
    void longLabelsAreCutVisibly() {
        assertThat(DisplayWidth.cut("一二三四五", 10)).isEqualTo("一二三四五");
        assertThat(DisplayWidth.cut("一二三四五六", 10)).isEqualTo("一二三四…");
        assertThat(DisplayWidth.of("一a…")).isEqualTo(4);
    }

    @Test
    void subTotalsAndLocalRowsAndColumnsAreShown() {
        AnnualReport report = AnnualReport.builder(FormId.F2019)
                .cell("requests/results.denied/total", 41)
                .cell("requests/newlyReceived/total", Cell.blank())
                .cell("requests/newlyReceived/x:网络", 42)
                .cell("requests/x:其中：网络申请/total", 43)
                .cell("house/x:a/x:b", 44)
                .build();
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        TablesText.print(new Console(writer, writer, Locale.CHINESE), report);
        assertThat(out.toString())
                .containsPattern("（三）不予公开 .* 41")
                .containsPattern("总计 +x:网络\n")
                .containsPattern("一、本年新收政府信息公开申请数量 .* 42\n")
                .containsPattern("x:其中：网络申请 +43\n")
                .containsPattern("house\n.*x:b\n.*x:a +44\n")
                .contains("（原文没有显示此表；不等于 0）")
                .contains("〔缺〕");
    }

    @Test
    void theNameOfTheOneSourceOfSeveralPlacesStandsThereOnce() {
        SourceLocation one = new SourceLocation(
                "a.html",
                List.of(PathSegment.of("table", 2), PathSegment.of("row", 4), PathSegment.of("column", 8)),
                null,
                null,
                "5");
        SourceLocation whole = SourceLocation.of("a.html");
        assertThat(PlaceText.of(List.of(one, one, whole), Locale.ENGLISH))
                .isEqualTo("a.html, table 2, row 4, column 8; table 2, row 4, column 8; a.html");
        assertThat(PlaceText.of(List.of(one, one), Locale.CHINESE))
                .isEqualTo("a.html 第 2 个表，表内第 4 行，第 8 列; 第 2 个表，表内第 4 行，第 8 列");
    }

    @Test
    void twoAtSignsStandForOne() {
        assertThat(ArgumentFiles.expand("check", "@@a.txt", "@")).containsExactly("check", "@a.txt", "@");
    }
}
