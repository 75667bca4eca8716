package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    @Test
    void saysWhatStandsWhereAndWhy() {
        Cli.Result result =
                Cli.run("explain", Cli.LUANPING, "requests/results.denied.threeSecuritiesOneStability/naturalPerson");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("表：三、收到和处理政府信息公开申请情况")
                .contains("行：三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定”")
                .contains("列：自然人")
                .contains("值：0\n")
                .contains("原文：“0”")
                .contains("位置：luanping-district-2020.txt 第 141 行第 17 字")
                .contains("原文标签：“3.危及“三安全一稳定””")
                .contains("依据：原文按顺序给出了这一行的全部单元格")
                .contains("勾稽关系：「3.危及“三安全一稳定”」行：总计 0 = 0（其余 6 项为 0），成立")
                .contains("[警告] FUSED_LABEL");
    }

    @Test
    void anAbsentCellIsNotZero() {
        Cli.Result result = Cli.run(
                "explain",
                "--lang",
                "en",
                Fixtures.write("cut.txt", Fixtures.withoutLastTable()),
                "review/reconsideration/total");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("value: absent: the source shows no such cell (which is not 0)")
                .contains("[warning] TABLE_ABSENT")
                .doesNotContain("source text");
    }

    @Test
    void aLostCellThatTheSumsTellIsSuggestedAndNotRead() {
        Cli.Result result = Cli.run(
                "explain",
                Fixtures.write("words.html", Fixtures.withWordsForAFigure()),
                "requests/carriedForward/naturalPerson");
        assertThat(result.out())
                .contains("  值：若干 (文字，不是数字)\n")
                .contains("  建议（不是读取结果）：若勾稽关系成立，应为 6；「自然人」列：四、结转下年度继续办理 6 = ");
    }

    @Test
    void anUnresolvedCellShowsItsCandidates() {
        String text = Fixtures.luanping().replace("2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||", "2.重复申请 | 3 | 4 | |");
        Cli.Result result =
                Cli.run("explain", Fixtures.write("short.txt", text), "requests/results.notProcessed.duplicate/total");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("  值：未定")
                .contains("  可能的值：4\n")
                .contains("  原文：“2.重复申请 | 3 | 4 |")
                .contains("[警告] UNRESOLVED_CELLS")
                .doesNotContain("依据");
    }

    @Test
    void aRowThatHasNoLabelIsNotSaidToHaveItsFirstFigureForOne() {
        assertThat(Cli.run("explain", Cli.QINGHE, "review/reconsideration/pending")
                        .out())
                .contains("值：1\n")
                .doesNotContain("原文标签");
    }

    @Test
    void aPlaceInACsvFileIsSaidInTheReadersLanguage() {
        Path csv = Fixtures.write(
                "report.csv", Cli.run("render", "--to", "csv", Cli.QINGHE).out());
        assertThat(Cli.run("explain", csv, "requests/newlyReceived/total").out())
                .containsPattern("位置：report\\.csv 第 \\d+ 行\n");
    }

    @Test
    void aFigureIsExplainedByItsSentenceAndPlace() {
        assertThat(Cli.run("explain", Cli.QINGHE, "figure/newlyReceived").out())
                .contains("值：174 件")
                .contains("原文：“全年新收政府信息公开申请174件")
                .contains("位置：qinghe-county-2023.html 第 9 段\n");
    }

    @Test
    void aFigureThatIsNotStatedLeadsToThoseThatAre() {
        assertThat(Cli.run("explain", Cli.QINGHE, "figure/receivedBy.fax").out())
                .contains("值：正文没有写明")
                .contains("正文写明的有：proactiveTotal");
    }

    @ParameterizedTest
    @CsvSource({
        "'figure/newReceived', '没有“newReceived”这样的正文数字；有：proactiveTotal,'",
        "request/newlyReceived/total, '没有表“request”；有：proactive, requests, review'",
        "requests/newReceived/total, '没有行“newReceived”；相近的有：newlyReceived,'",
        "requests/stateSecret/total, '相近的有：results.denied.stateSecret,'",
        "requests/newlyReceived/totals, '没有列“totals”；有：total,'",
        "proactive/rules/decisions, '没有列“decisions”；有：disclosedTotal'",
        "requests/newlyReceived, '请写作 表/行/列'",
        "'', '请写作 表/行/列'",
        "a/b/c/d, '请写作 表/行/列'"
    })
    void namesWhatMayHaveBeenMeant(String address, String message) {
        Cli.Result result = Cli.run("explain", Cli.LUANPING, address);
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains(message);
        assertThat(result.out()).isEmpty();
    }
}
