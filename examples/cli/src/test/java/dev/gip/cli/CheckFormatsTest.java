package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gip.json.FindingsJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results for programs: one document on standard output, and nothing else there. */
class CheckFormatsTest {

    private static Map<String, Object> json(Cli.Result result) throws IOException {
        return PlainJson.object(PlainJson.read(result.out()));
    }

    @Test
    void jsonSatisfiesThePublishedSchemaAndHoldsEveryReport() throws IOException {
        Cli.Result result = Cli.run("check", "--format", "json", Cli.LUANPING, Cli.QINGHE);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(FindingsJson.schema(), InputFormat.JSON)
                        .validate(result.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(PlainJson.array(json(result).get("reports"))).hasSize(2);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void sarifNamesFilesAndRules() throws IOException {
        Cli.Result result = Cli.run("check", "--format", "sarif", "--each", Cli.LUANPING);
        assertThat(json(result)).containsEntry("version", "2.1.0");
        List<Object> runs = PlainJson.array(json(result).get("runs"));
        assertThat(runs).hasSize(1);
        assertThat(PlainJson.array(PlainJson.object(runs.get(0)).get("results")))
                .isNotEmpty();
        assertThat(result.out())
                .contains("{\"uri\": \"../reports/luanping-district-2020.txt\"}")
                .contains("\"id\": \"GIP-REQ-001\"");
    }

    @Test
    void sarifOfAVolumeNamesTheFileForEachOfItsReports() {
        String report = Fixtures.luanping();
        Cli.Result result =
                Cli.run("check", "--format", "sarif", "--each", Fixtures.write("volume.txt", report + report));
        assertThat(result.out()).contains("volume.txt\"").doesNotContain("volume.txt%");
    }

    @Test
    void junitHasASuiteForEveryReport() {
        Cli.Result result = Cli.run("check", "--format", "junit", Cli.LUANPING, Cli.QINGHE);
        assertThat(result.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .containsSubsequence("<testsuite name=\"../reports/luanping", "<testsuite name=\"../reports/qinghe")
                .endsWith("</testsuites>\n");
    }

    @Test
    void csvHasARowForEachFinding() {
        Cli.Result result = Cli.run("check", "--format", "csv", "--lang", "en", Cli.LUANPING, Cli.QINGHE);
        assertThat(result.out().lines().findFirst().orElse("")).startsWith("source,reading,outcome,rule,kind,severity");
        assertThat(result.out().lines())
                .anyMatch(
                        line -> line.startsWith("../reports/luanping-district-2020.txt,complete,invalid,GIP-REQ-001,"))
                .anyMatch(line -> line.startsWith("../reports/qinghe-county-2023.html,complete,valid,,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "csv"})
    void whatCouldNotBeReadIsSaidToPeopleApart(String format) {
        Cli.Result result = Cli.run("check", "--format", format, "missing.txt", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("missing.txt").contains("FILE_NOT_READ");
        assertThat(result.out()).doesNotContain("共 2 份");
    }

    @ParameterizedTest
    @CsvSource({"json, 1", "sarif, 1", "junit, 1", "csv, 1"})
    void theExitCodeIsThatOfText(String format, int code) {
        assertThat(Cli.run("check", "--format", format, Cli.LUANPING).code()).isEqualTo(code);
        assertThat(Cli.run("check", "--format", format, Cli.QINGHE).code()).isZero();
    }

    @Test
    void aFormatThatIsNoneIsRefusedWithThoseThereAre() {
        Cli.Result result = Cli.run("check", "--format", "pdf", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("pdf").contains("text, csv, json, junit, sarif");
    }

    @Test
    void tablesGoWithTextOnly() {
        Cli.Result result = Cli.run("check", "--format", "json", "--tables", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
    }
}
