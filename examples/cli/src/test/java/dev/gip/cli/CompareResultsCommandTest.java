package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareResultsCommandTest {

    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void export() {
        before = folder.resolve("before");
        after = folder.resolve("after");
        Cli.run("export", "--out", before, Cli.LUANPING, Cli.QINGHE);
    }

    private void exportChanged(String from, String to) {
        String text = Fixtures.luanping();
        assertThat(text).contains(from);
        Cli.run(
                "export",
                "--out",
                after,
                Fixtures.write("luanping-district-2020.txt", text.replace(from, to)),
                Cli.QINGHE);
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        Cli.Result result = Cli.run("compare-results", before, before);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("共 2 份，0 份不同。").doesNotContain("luanping");
    }

    @Test
    void saysWhichNumberChanged() {
        exportChanged("减5874", "减5875");
        Cli.Result result = Cli.run("compare-results", before, after);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("* 改变 proactive/administrativeLicensing/changeThisYear：-5874 → -5875")
                .contains("共 2 份，1 份不同。 单元格 新增 0 失去 0 改变 1；问题 新增 0 失去 ");
    }

    @Test
    void saysWhetherTextChanged() {
        exportChanged("五、存在的主要问题", "五、存在的问题");
        assertThat(Cli.run("compare-results", before, after).out())
                .contains("  * 改变 sections\n")
                .contains("；其他 1\n");
    }

    @Test
    void saysWhichFindingsWereGainedAndLost() {
        exportChanged("(七)总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "(七)总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |");
        Cli.Result forth = Cli.run("compare-results", "--lang", "en", before, after);
        assertThat(forth.out())
                .contains("- lost GIP-REQ-001 balance requests/newlyReceived/total")
                .containsPattern("cells gained 0, lost 0, changed 2; findings gained 0, lost [1-9], changed 0");
        Cli.Result back = Cli.run("compare-results", "--lang", "en", after, before);
        assertThat(back.out()).containsPattern("findings gained [1-9], lost 0, changed 0");
    }

    @Test
    void aDocumentThatIsGoneLosesItsCells() throws IOException {
        exportChanged("减5874", "减5874");
        Files.delete(after.resolve("qinghe-county-2023.json"));
        Cli.Result result = Cli.run("compare-results", "--lang", "en", before, after);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("qinghe-county-2023.json: cells gained 0, lost 200")
                .contains("  - lost sections\n  - lost figures\n")
                .contains("more (--all lists them)");
        assertThat(Cli.run("compare-results", "--all", "--lang", "en", before, after)
                        .out())
                .doesNotContain("--all lists them")
                .contains("- lost requests/carriedForward/total: 9 → absent");
    }

    @Test
    void whatIsNoExportIsNotCompared() throws IOException {
        exportChanged("减5874", "减5874");
        Files.writeString(after.resolve("qinghe-county-2023.json"), "{\"schema\":\"gip-report/1\"}");
        Cli.Result result = Cli.run("compare-results", before, after);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("qinghe-county-2023.json");
        Files.writeString(after.resolve("qinghe-county-2023.json"), "{\"schema\":\"gip-export/1\",");
        assertThat(Cli.run("compare-results", before, after).code()).isEqualTo(2);
    }

    @Test
    void foldersMustBeThere() {
        assertThat(Cli.run("compare-results", before, folder.resolve("nowhere")).code())
                .isEqualTo(64);
        assertThat(Cli.run("compare-results", folder, folder).code()).isEqualTo(64);
    }
}
