package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of files, and the day as of which rules apply. */
class CheckRulesTest {

    private static final Path HOUSE = Path.of("..", "rules", "house.yaml");

    private static Path config(String... lines) {
        return Fixtures.write("rules.yaml", "schema: gip-rules/1\nname: test\n" + String.join("\n", lines) + "\n");
    }

    private static Cli.Result check(Object... options) {
        return Cli.run(Cli.with(Cli.with(new Object[] {"check"}, options), Cli.LUANPING));
    }

    @Test
    void aFileSwitchesRulesOffGradesThemAndExemptsFromThem() {
        Cli.Result result = check("--config", HOUSE);
        assertThat(result.out())
                .contains("[错误] GIP-SRC-002")
                .containsSubsequence("已豁免，不影响结论：", "    [警告] GIP-SRC-001", "理由：网页排版所致，已知悉（至 2027-12-31）");
    }

    @Test
    void severalFilesAreTakenTogether() {
        Path off = config("off: [GIP-REQ-001]");
        Path more = config("off: [GIP-REQ-002]");
        assertThat(check("--config", off, "--config", more).out())
                .doesNotContain("GIP-REQ-001")
                .doesNotContain("GIP-REQ-002");
    }

    @Test
    void anExemptionEndsWithItsDay() {
        Path config = config("exempt:", "  - {rule: GIP-SRC-001, reason: known, until: 2024-06-30}");
        assertThat(check("--config", config, "--as-of", "2024-06-30").out()).contains("已豁免");
        assertThat(check("--config", config, "--as-of", "2024-07-01").out()).doesNotContain("已豁免");
    }

    @Test
    void theDayOfTheCommandLineGoesBeforeThatOfAFile() {
        Path config =
                config("rulesAsOf: 2024-07-01", "exempt:", "  - {rule: GIP-SRC-001, reason: known, until: 2024-06-30}");
        assertThat(check("--config", config).out()).doesNotContain("已豁免");
        assertThat(check("--config", config, "--as-of", "2024-06-30").out()).contains("已豁免");
    }

    @ParameterizedTest
    @CsvSource({
        "off: [GIP-XXX-001], GIP-XXX-001",
        "nonsense: 1, nonsense",
        "severity: {GIP-REQ-001: fatal}, fatal",
        "'rules: [', rules.yaml"
    })
    void aFileThatIsWrongIsWrongUsage(String line, String said) {
        Cli.Result result = check("--config", config(line));
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("gip: 规则有误：").contains(said).doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsMissingIsWrongUsage() {
        Cli.Result result = check("--config", "no-such.yaml");
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains("no-such.yaml");
    }

    @Test
    void aRuleThatIsNotThereIsRefusedWithThoseNearIt() {
        Cli.Result result = check("--without", "GIP-REQ-01");
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.err()).contains("没有规则 GIP-REQ-01；相近的有：GIP-REQ-001, ");
    }

    @Test
    void aRuleOfAFileMayBeSwitchedOff() {
        assertThat(check("--config", HOUSE, "--without", "HOUSE-REQ-001").code())
                .isEqualTo(1);
    }
}
