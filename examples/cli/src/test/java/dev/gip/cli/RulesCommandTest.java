package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    private static final Path HOUSE = Path.of("..", "rules", "house.yaml");

    @Test
    void listsRulesByFamily() {
        Cli.Result result = Cli.run("rules");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "结构\n", "  GIP-STR-001  [错误] 规定的各部分应当齐全\n", "依申请公开\n", "  GIP-REQ-001  [错误] 申请的收与办应当平衡\n")
                .endsWith(" 条规则。\n");
    }

    @Test
    void explainsARuleAndSaysWhatItSaysOfItsBadExample() {
        Cli.Result result = Cli.run("rules", "GIP-REQ-001", "--lang", "en");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("GIP-REQ-001  Requests received and requests handled balance\n")
                .containsSubsequence(
                        "  severity: error\n",
                        "  kind: balance\n",
                        "  basis: ",
                        "  forms: 2019, 2021\n",
                        "  tags: arithmetic, requests\n",
                        "  example: Column 「自然人」: ");
    }

    @Test
    void explainsInChineseUnlessAskedOtherwise() {
        assertThat(Cli.run("rules", "GIP-TIM-001").out()).contains("  还需要：上一年度的报告\n");
    }

    @Test
    void explainsSeveral() {
        assertThat(Cli.run("rules", "GIP-STR-001", "GIP-REQ-001").out().lines().filter(line -> line.startsWith("GIP-")))
                .hasSize(2);
    }

    @Test
    void anIdThatIsNotThereIsRefusedWithThoseNearIt() {
        Cli.Result result = Cli.run("rules", "GIP-RQE-001");
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("没有规则 GIP-RQE-001")
                .contains("GIP-REQ-001")
                .contains("gip rules");
    }

    @Test
    void rulesOfFilesAreAmongThem() {
        assertThat(Cli.run("rules", "--config", HOUSE).out()).contains("HOUSE-REQ-001  [警告] 结转件数不超过新收件数");
        assertThat(Cli.run("rules", "--config", HOUSE, "HOUSE-REQ-001").out())
                .contains("  例：")
                .contains("请核对结转件数。");
    }

    @Test
    void aFileThatIsWrongIsWrongUsage() {
        assertThat(Cli.run("rules", "--config", "no-such.yaml").code()).isEqualTo(64);
        Path config = Fixtures.write("a.yaml", Fixtures.read(HOUSE).replace("HOUSE-REQ-001", "GIP-REQ-001"));
        assertThat(Cli.run("rules", "--config", config).err())
                .startsWith("gip: 规则有误：")
                .contains("GIP-REQ-001");
    }

    @Test
    void jsonIsTheIndexOfThoseAskedFor() throws IOException {
        Map<String, Object> all = index("rules", "--format", "json");
        Map<String, Object> one = index("rules", "--format", "json", "GIP-REQ-001");
        assertThat(all).containsEntry("schema", "gip-rule-index/1");
        assertThat(PlainJson.array(all.get("rules"))).hasSizeGreaterThan(50);
        assertThat(PlainJson.array(one.get("rules"))).hasSize(1);
    }

    private static Map<String, Object> index(Object... arguments) throws IOException {
        return PlainJson.object(PlainJson.read(Cli.run(arguments).out()));
    }
}
