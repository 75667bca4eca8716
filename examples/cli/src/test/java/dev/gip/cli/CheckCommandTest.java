package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final Object[] ONLY_A_WARNING = {
        "check", "--without", "GIP-REQ-001", "--without", "GIP-REQ-002", "--without", "GIP-SRC-002", Cli.LUANPING
    };

    @Test
    void saysWhatIsWrongInWhichCellsAndWhere() {
        Cli.Result result = Cli.run("check", Cli.LUANPING);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .containsPattern("不通过 \\(INVALID\\)；4 项错误，\\d+ 项警告，\\d+ 项提示；读取完整 \\(COMPLETE\\)")
                .contains("[错误] GIP-REQ-001 「总计」列：")
                .contains("单元格：requests/newlyReceived/total requests/carriedOver/total")
                .contains("位置：luanping-district-2020.txt 第 135 行第 44 字; 第 136 行第 44 字");
    }

    @Test
    void speaksEnglish() {
        Cli.Result result = Cli.run("check", "--lang", "en", Cli.LUANPING);
        assertThat(result.out())
                .containsPattern(
                        "invalid \\(INVALID\\); 4 errors, \\d+ warnings?, \\d+ infos?; read completely \\(COMPLETE\\)")
                .contains("[error] GIP-REQ-001")
                .contains("place: luanping-district-2020.txt, line 135, character 44; line 136, character 44");
    }

    @Test
    void passesWhatIsClean() {
        Cli.Result result = Cli.run("check", Cli.QINGHE);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("通过 (VALID)");
    }

    @Test
    void theHighestOfSeveralFilesWins() {
        assertThat(Cli.run("check", Cli.LUANPING, Cli.QINGHE).code()).isEqualTo(1);
        Cli.Result result = Cli.run("check", Cli.LUANPING, "missing.txt", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).endsWith("共 3 份：通过 1，不通过 1，检查不完整 1。\n");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "WARNING, 1", "info, 1"})
    void findingsCountFromTheThresholdOn(String threshold, int code) {
        assertThat(Cli.run(Cli.with(ONLY_A_WARNING, "--fail-on", threshold)).code())
                .isEqualTo(code);
    }

    @Test
    void withoutThresholdErrorsCount() {
        assertThat(Cli.run(ONLY_A_WARNING).code()).isZero();
    }

    @Test
    void anErrorDoesNotHideWhatWasNotRead() {
        Cli.Result result = Cli.run("check", "--strict", Fixtures.write("cut.txt", Fixtures.withoutLastTable()));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("INVALID").contains("部分读取 (PARTIAL)").contains("没有查全的规则");
    }

    @Test
    void namesWhatTheSumsTellOfCellsThatWereNotRead() {
        Cli.Result result = Cli.run("check", Fixtures.write("words.html", Fixtures.withWordsForAFigure()));
        assertThat(result.out())
                .contains("若勾稽关系成立可推出的值（不是读取结果）：")
                .contains("    requests/carriedForward/naturalPerson：「自然人」列：四、结转下年度继续办理 6 = ");
        assertThat(Cli.run("check", Cli.QINGHE).out()).doesNotContain("可推出的值");
    }

    @Test
    void showsTablesWhereAsked() {
        assertThat(Cli.run("check", "--tables", Cli.LUANPING).out())
                .contains("三、收到和处理政府信息公开申请情况")
                .contains("    （一）予以公开                              4         0")
                .contains("101973.15万");
        assertThat(Cli.run("check", Cli.LUANPING).out()).doesNotContain("101973.15万");
    }
}
