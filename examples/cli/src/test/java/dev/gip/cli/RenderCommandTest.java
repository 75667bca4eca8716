package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.CellTable;
import dev.gip.parser.Reports;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "md", "markdown"})
    void whatIsWrittenHoldsTheSameTables(String format) {
        Path out = folder.resolve("report." + (format.equals("markdown") ? "md" : format));
        Cli.Result result = Cli.run("render", "--to", format, "-o", out, Cli.QINGHE);
        assertThat(result.code()).isZero();
        assertThat(result.all()).isEmpty();
        assertThat(tables(out)).isNotEmpty().isEqualTo(tables(Cli.QINGHE));
    }

    private static Map<String, CellTable> tables(Path file) {
        return Reports.parse(file).report().orElseThrow().tables();
    }

    @Test
    void writesToStandardOutputUnlessToldOtherwise() {
        Cli.Result result = Cli.run("render", "--to", "md", Cli.QINGHE);
        assertThat(result.out()).startsWith("# 青禾县人民政府2023年政府信息公开工作年度报告\n");
    }

    @Test
    void saysThatNotEverythingWasRead() {
        Path cut = Fixtures.write("cut.txt", Fixtures.withoutLastTable());
        Cli.Result result = Cli.run("render", "--to", "md", cut);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("部分读取");
        assertThat(result.out()).contains("规范性文件");
    }

    @Test
    void writesNothingWhereThereIsNoReport() {
        Path out = folder.resolve("report.md");
        assertThat(Cli.run("render", "--to", "md", "-o", out, folder.resolve("missing.txt"))
                        .code())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void neverWritesOverTheReport() {
        Path report = Fixtures.write("report.txt", Fixtures.luanping());
        assertThat(Cli.run("render", "--to", "json", "-o", report, report).code())
                .isEqualTo(64);
        assertThat(report).hasContent(Fixtures.luanping());
    }

    @Test
    void namesTheFormatsThereAre() {
        Cli.Result result = Cli.run("render", "--to", "docx", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains("docx").contains("json, csv, md");
    }

    @Test
    void aFolderThatIsNotThereIsSaidInOneLine() {
        Cli.Result result = Cli.run("render", "--to", "md", "-o", folder.resolve("no/where.md"), Cli.QINGHE);
        assertThat(result.code()).isEqualTo(73);
        assertThat(result.err().lines()).hasSize(1);
    }
}
