package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesCellsAndFindingsOfEveryFile() {
        Path out = folder.resolve("made/for/it");
        Cli.Result result = Cli.run("export", "--out", out, Cli.LUANPING, Cli.QINGHE);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("读取完整 2");
        assertThat(Fixtures.read(out.resolve("luanping-district-2020.json")))
                .contains("\"gip-export/1\"")
                .contains("GIP-REQ-001")
                .contains("101973.15");
        assertThat(out.resolve("qinghe-county-2023.json")).isNotEmptyFile();
    }

    @Test
    void findingsCountOnlyWhereAsked() {
        assertThat(Cli.run("export", "--out", folder, "--fail-on", "error", Cli.LUANPING)
                        .code())
                .isEqualTo(1);
        assertThat(Cli.run("export", "--out", folder, "--fail-on", "error", Cli.QINGHE)
                        .code())
                .isZero();
    }

    @Test
    void aMissingFileStopsNobody() {
        Cli.Result result = Cli.run("export", "--out", folder, folder.resolve("missing.html"), Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(Fixtures.read(folder.resolve("missing.json")))
                .contains("unreadable")
                .contains("FILE_NOT_READ");
        assertThat(folder.resolve("qinghe-county-2023.json")).isNotEmptyFile();
    }

    @Test
    void refusesTwoFilesOfOneOutputBeforeWriting() {
        Path other = Fixtures.write("Luanping-district-2020.html", Fixtures.luanping());
        Path out = folder.resolve("out");
        Cli.Result result = Cli.run("export", "--out", out, Cli.QINGHE, Cli.LUANPING, other);
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains(Cli.LUANPING.toString()).contains(other.toString());
        assertThat(out).doesNotExist();
    }

    @Test
    void neverWritesOverAReport() {
        Path report = Fixtures.write("report.json", "{}");
        Cli.Result result = Cli.run("export", "--out", String.valueOf(report.getParent()), report);
        assertThat(result.code()).isEqualTo(64);
        assertThat(report).hasContent("{}");
    }

    @Test
    void anOutputThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(Cli.run("export", "--out", file, Cli.QINGHE).code()).isEqualTo(64);
        assertThat(file).hasContent("mine");
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        Files.createDirectories(folder.resolve("qinghe-county-2023.json/full"));
        Cli.Result result = Cli.run("export", "--out", folder, Cli.QINGHE, Cli.LUANPING);
        assertThat(result.code()).isEqualTo(73);
        assertThat(result.err().lines()).hasSize(1).first().asString().contains("qinghe-county-2023.json");
        assertThat(folder.resolve("luanping-district-2020.json")).isNotEmptyFile();
    }

    @Test
    void takesFilesFromAList() throws IOException {
        Path spaced = Fixtures.write("二〇二〇 年报.txt", Fixtures.luanping());
        Path list = Files.writeString(folder.resolve("list.txt"), "\uFEFF# 清单\n\n" + spaced + "\n" + Cli.QINGHE + "\n");
        Cli.Result result = Cli.run("export", "--out", folder, "@" + list);
        assertThat(result.code()).isZero();
        assertThat(folder.resolve("二〇二〇 年报.json")).isNotEmptyFile();
        assertThat(folder.resolve("qinghe-county-2023.json")).isNotEmptyFile();
    }

    @Test
    void anEmptyListIsWrongUsage() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "\n");
        assertThat(Cli.run("export", "--out", folder, "@" + list).code()).isEqualTo(64);
    }
}
