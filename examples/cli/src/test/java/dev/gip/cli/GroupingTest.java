package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file may hold several reports, and a report may be several files. */
class GroupingTest {

    private static final String RULES = "proactive/rules/inForce";

    @TempDir
    Path folder;

    private static String title(String agency) {
        return agency + "2023年政府信息公开工作年度报告\n";
    }

    private static String table(int rules) {
        return "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t" + rules + "\n行政规范性文件\t0\t0\t4\n";
    }

    private static String report(String agency, int rules) {
        return title(agency) + "一、总体情况\n网站改版。\n" + table(rules) + "六、其他需要报告的事项\n无。\n" + agency + "\n2024年1月20日\n";
    }

    private static Path volume() {
        return Fixtures.write("volume.txt", report("云水县林业局", 3) + report("云水县司法局", 7));
    }

    @Test
    void everyReportOfAFileIsShownUnderItsNumber() {
        Path volume = volume();
        assertThat(Cli.run("parse", "--each", volume).out())
                .containsSubsequence(volume + "（第 1 份，共 2 份）：", "机关：云水县林业局", volume + "（第 2 份，共 2 份）：", "机关：云水县司法局")
                .doesNotContain("MULTIPLE_REPORTS");
        assertThat(Cli.run("check", "--each", "--lang", "en", volume).out())
                .contains("volume.txt (report 2 of 2): ")
                .endsWith("2 in all: 0 valid, 2 invalid, 0 not wholly checked.\n");
    }

    @Test
    void aFileOfOneReportIsShownAsEver() {
        assertThat(Cli.run("check", "--each", Cli.QINGHE)).isEqualTo(Cli.run("check", Cli.QINGHE));
    }

    @Test
    void withoutBeingAskedItReadsTheFirstAndSaysHowToReadTheOthers() {
        Cli.Result result = Cli.run("parse", volume());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("MULTIPLE_REPORTS")
                .contains("命令行用 --each")
                .contains("云水县林业局")
                .doesNotContain("机关：云水县司法局");
    }

    @Test
    void everyReportOfAFileIsExported() {
        Cli.Result result = Cli.run("export", "--out", folder, "--each", volume());
        assertThat(result.out()).contains("部分读取 2");
        assertThat(Fixtures.read(folder.resolve("volume.json"))).contains("云水县林业局");
        assertThat(Fixtures.read(folder.resolve("volume.2.json")))
                .contains("云水县司法局")
                .doesNotContain("林业局");
    }

    @Test
    void noReportIsExportedOverThatOfAnotherFile() {
        Cli.Result result = Cli.run(
                "export", "--out", folder, "--each", volume(), Fixtures.write("volume.2.txt", report("云水县财政局", 1)));
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains("volume.2.json");
        assertThat(Fixtures.read(folder.resolve("volume.2.json"))).contains("云水县财政局");
    }

    @Test
    void filesThatAreOneReportAreReadTogether() {
        Path page = Fixtures.write("page.txt", title("云水县林业局") + "一、总体情况\n网站改版。\n");
        Path tables = Fixtures.write(
                "tables.html",
                "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td>"
                        + "<td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>7</td></tr></table>");
        assertThat(Cli.run("parse", "--together", page, tables).out())
                .startsWith(page + " + " + tables + "：部分读取")
                .contains("机关：云水县林业局")
                .contains("规章");
        assertThat(Cli.run("explain", page, "--with", tables, RULES).out())
                .contains("值：7\n")
                .contains("位置：tables.html");
        assertThat(Cli.run("render", "--to", "json", page, "--with", tables).out())
                .contains("云水县林业局")
                .contains("inForce");
        assertThat(Cli.run("export", "--out", folder, "--together", page, tables)
                        .out())
                .contains("部分读取 1，");
        assertThat(folder.resolve("page.json")).isNotEmptyFile();
        assertThat(folder.resolve("tables.json")).doesNotExist();
    }

    @Test
    void ofSeveralReportsOneIsExplained() {
        Path volume = volume();
        assertThat(Cli.run("explain", volume, "--report", "2", RULES).out()).contains("值：7\n");
        assertThat(Cli.run("render", "--to", "md", volume, "--report", "1").out())
                .contains("云水县林业局")
                .doesNotContain("云水县司法局");
        Cli.Result none = Cli.run("explain", volume, "--report", "3", RULES);
        assertThat(none.code()).isEqualTo(64);
        assertThat(none.err()).contains("没有第 3 份报告").contains("中有 2 份");
    }

    @Test
    void theMissingPartIsNamed() {
        Cli.Result result = Cli.run("parse", "--together", Cli.QINGHE, "missing.html");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("FILE_NOT_READ").contains("找不到文件 missing.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --each --together a.txt b.txt",
                "explain a.txt --report 1 --with b.txt proactive/rules/inForce"
            })
    void theTwoCasesExcludeEachOther(String line) {
        Cli.Result result = Cli.run((Object[]) line.split(" "));
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains("这些选项不能同时给出");
    }
}
