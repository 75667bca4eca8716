package dev.gip.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.ValidationResult;
import dev.gip.parser.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE = Path.of("src/main/java/dev/gip/example/quickstart/Quickstart.java");

    @Test
    void printsTheNumberItsPlaceTheFindingsAndTheReport() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.show(
                ROOT.resolve("examples/reports/luanping-district-2020.txt"),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("5 at luanping-district-2020.txt, line 135, character 44\n");
        assertThat(text)
                .contains("Column 「总计」: 一、本年新收政府信息公开申请数量 5 + 二、上年结转政府信息公开申请数量 0 = 5, but")
                .contains("| 行政许可 | 25497 | -5874 | 19623 |");
    }

    @Test
    void putsInWhatTheSumsTellWhereAsked() throws IOException {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .cell("review/reconsideration/upheld", 3)
                .cell("review/reconsideration/corrected", 2)
                .cell("review/reconsideration/otherOutcome", 0)
                .cell("review/reconsideration/pending", 0)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnnualReport completed = Quickstart.complete(
                Reading.of("a", false, report, Provenance.NONE, List.of()),
                report,
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(completed.cell(CellRef.parse("review/reconsideration/total")))
                .isEqualTo(Cell.of(5));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("review/reconsideration/total: Row 「行政复议」: 总计 5 = 结果维持 3 + 结果纠正 2 (2 others of 0)\n")
                .contains("requests/newlyReceived/total\n  table: 三、收到和处理政府信息公开申请情况\n");
    }

    @Test
    void readsReportsOfSeveralFilesAndFilesOfSeveralReports(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), report("青禾县林业局", "联系电话：0312-1234567。"));
        Path attachment = Files.writeString(
                folder.resolve("table.html"),
                "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>7</table>");
        Path volume = Files.writeString(folder.resolve("volume.txt"), report("青禾县林业局", "") + report("青禾县司法局", ""));

        List<Reading> readings = Quickstart.others(page, attachment, volume);

        assertThat(readings)
                .extracting(reading -> reading.report().orElseThrow().header().agency())
                .containsExactly("青禾县林业局", "青禾县林业局", "青禾县林业局", "青禾县司法局");
        AnnualReport together = readings.get(0).report().orElseThrow();
        assertThat(together.cell(CellRef.parse("proactive/rules/inForce"))).isEqualTo(Cell.of(7));
        assertThat(together.sections().toString()).doesNotContain("1234567");
        assertThat(readings.get(1).report().orElseThrow().sections().toString()).contains("0312-1234567");
    }

    @Test
    void checksAgainstLastYearAndTellsWhatOneSlipExplains() {
        Reading reading = Reports.parse(ROOT.resolve("examples/reports/luanping-district-2020.txt"));
        AnnualReport lastYear = AnnualReport.builder(FormId.F2019)
                .year(2019)
                .cell("requests/newlyReceived/total", 3)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ValidationResult result =
                Quickstart.check(reading, lastYear, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(result.exempted()).hasSize(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("「（七）总计」「自然人」 from 0 to 5")
                .contains("\"version\": \"2.1.0\"")
                .endsWith("requests/newlyReceived/total: 2\n");
    }

    private static String report(String agency, String contact) {
        return agency + "2023年政府信息公开工作年度报告\n一、总体情况\n网站改版。" + contact + "\n五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。\n"
                + agency + "\n2024年1月20日\n";
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, readme",
        "README.md, suggestions",
        "README.md, others",
        "README.md, checks",
        "README.zh-CN.md, readme",
        "README.zh-CN.md, suggestions",
        "README.zh-CN.md, others",
        "README.zh-CN.md, checks"
    })
    void isTheCodeOfTheReadme(String page, String region) throws IOException {
        assertThat(Files.readString(ROOT.resolve(page))).contains("```java\n" + region(region) + "\n```\n");
    }

    private static String region(String name) throws IOException {
        String source = Files.readString(SOURCE);
        String start = "// region " + name + "\n";
        int from = source.indexOf(start) + start.length();
        return source.substring(from, source.indexOf("        // endregion", from))
                .stripTrailing()
                .stripIndent()
                .replace("\r\n", "\n");
    }
}
