package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are held against others. */
class CheckContextTest {

    @TempDir
    Path folder;

    /** The sample page as if of another body and another year. */
    private Path report(String name, String agency, int year) {
        String page = Fixtures.read(Cli.QINGHE)
                .replace("2024-01-26", (year + 1) + "-01-26")
                .replace("2024年", (year + 1) + "年")
                .replace("2023年", year + "年")
                .replace("青禾县", agency);
        return write(name, page);
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theYearBeforeIsComparedWith() {
        Cli.Result result = Cli.run("check", "--previous", report("2022.html", "青禾县", 2022), Cli.QINGHE);
        assertThat(result.out()).contains("GIP-TIM-001");
        assertThat(result.err()).isEmpty();
        assertThat(Cli.run("check", Cli.QINGHE).out()).doesNotContain("GIP-TIM-001");
    }

    @Test
    void ofSeveralTheOneThatFitsIsTaken() {
        Cli.Result result = Cli.run(
                "check",
                "--previous",
                report("2021.html", "青禾县", 2021),
                "--previous",
                report("2022.html", "青禾县", 2022),
                "--previous",
                report("other.html", "云水县", 2022),
                Cli.QINGHE);
        assertThat(result.out()).contains("GIP-TIM-001");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void anotherYearIsNotComparedWithAndThatIsSaid() {
        Cli.Result result = Cli.run("check", "--previous", report("2021.html", "青禾县", 2021), Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).doesNotContain("GIP-TIM-001");
        assertThat(result.err()).contains("没有同一机关上一年度的，未作跨年检查");
    }

    @Test
    void ofSeveralReportsEachIsComparedWithItsOwn() {
        Path previous = report("2022.html", "青禾县", 2022);
        Cli.Result result = Cli.run("check", "--previous", previous, Cli.LUANPING, Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        int second = result.out().indexOf(Cli.QINGHE.toString());
        assertThat(result.out().substring(0, second)).doesNotContain("GIP-TIM-001");
        assertThat(result.out().substring(second)).contains("GIP-TIM-001");
        assertThat(result.err().lines()).hasSize(1).first().asString().contains(Cli.LUANPING.toString());
    }

    @Test
    void severalDifferentReportsOnTheYearBeforeAreNotChosenAmong() {
        Path one = report("2022.html", "青禾县", 2022);
        Path other = write("other.html", Fixtures.read(one).replace("<td>86</td>", "<td>85</td>"));
        Cli.Result result = Cli.run("check", "--previous", one, "--previous", other, Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("几份不同的上一年度报告");
        assertThat(result.out()).doesNotContain("GIP-TIM-001");
    }

    @Test
    void aBodyThatChangedItsNameIsComparedAndThatIsSaid() {
        Cli.Result result = Cli.run("check", "--previous", report("2022.html", "云水县", 2022), Cli.QINGHE);
        assertThat(result.out()).contains("GIP-TIM-001");
        assertThat(result.err()).contains("云水县").contains("仍按上一年度报告比较");
    }

    @Test
    void aYearBeforeThatCannotBeReadIsSaid() {
        Cli.Result result = Cli.run("check", "--previous", "missing.html", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("missing.html").contains("FILE_NOT_READ");
    }

    @Test
    void subordinatesAreSummedUpAtAnyDepth() {
        report("towns/a.html", "云水镇", 2023);
        report("towns/more/b.html", "青石镇", 2023);
        Cli.Result result = Cli.run("check", "--children", folder.resolve("towns"), Cli.QINGHE);
        assertThat(result.out()).contains("GIP-ROL-001").contains("348");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void noSubordinateIsCountedTwiceNorTheReportItself() throws IOException {
        report("towns/a.html", "云水镇", 2023);
        report("towns/b.html", "云水镇", 2023);
        Files.copy(Cli.QINGHE, folder.resolve("towns/self.html"));
        Files.writeString(folder.resolve("towns/.hidden"), "x");
        Cli.Result result = Cli.run("check", "--children", folder.resolve("towns"), Cli.QINGHE);
        assertThat(result.out()).doesNotContain("GIP-ROL-001");
        assertThat(result.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("b.html")
                .contains("没有重复计入");
    }

    @Test
    void subordinatesOfAnotherYearAreLeftOutAndThatIsSaid() {
        report("towns/a.html", "云水镇", 2023);
        report("towns/b.html", "云水镇", 2022);
        Cli.Result result = Cli.run("check", "--children", folder.resolve("towns"), Cli.QINGHE);
        assertThat(result.out()).doesNotContain("GIP-ROL");
        assertThat(result.err()).contains("--children 给出的 1 份报告不是或没有写明是同一年度的，没有计入");
    }

    @Test
    void aSubordinateThatCannotBeReadIsSaid() {
        report("towns/a.html", "云水镇", 2023);
        write("towns/b.html", "");
        Cli.Result result = Cli.run("check", "--children", folder.resolve("towns"), Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("b.html").contains("EMPTY_SOURCE");
    }

    @Test
    void aFolderWithoutReportsOfOthersIsSaid() throws IOException {
        Files.copy(Cli.QINGHE, folder.resolve("self.html"));
        Cli.Result result = Cli.run("check", "--sisters", folder, Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--sisters 没有给出同一年度其他机关的报告");
        assertThat(Cli.run("check", "--sisters", Files.createDirectory(folder.resolve("empty")), Cli.QINGHE)
                        .err())
                .contains("其中没有读出报告");
    }

    @Test
    void otherBodiesAreComparedWith() {
        report("others/a.html", "云水县", 2023);
        Cli.Result result = Cli.run("check", "--sisters", folder.resolve("others"), Cli.QINGHE);
        assertThat(result.out()).contains("GIP-TXT-008");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void aFileIsNoFolder() {
        Cli.Result result = Cli.run("check", "--children", Cli.QINGHE, Cli.QINGHE);
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains("不是文件夹");
    }
}
