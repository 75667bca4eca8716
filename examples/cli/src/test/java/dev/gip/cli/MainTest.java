package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"check", "rules", "parse", "render", "explain", "export", "compare-results"})
    void everyCommandExplainsItselfWithExamples(String command) {
        Cli.Result result = Cli.run(command, "--help");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Usage: gip " + command)
                .contains("示例 Examples:")
                .contains("  gip " + command + " ")
                .contains("退出码 Exit codes");
        assertThat(Cli.run(command, "--version").out()).startsWith("gip ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chek",
                "check",
                "check --nonsense x.txt",
                "check --lang fr x.txt",
                "check --fail-on fatal x.txt",
                "check --charset klingon x.txt",
                "check --form 2030 x.txt",
                "check --limit maxBytes=0 x.txt",
                "check --limit maxBytes=many x.txt",
                "check --limit maxFun=1 x.txt",
                "check @no-such-list",
                "export x.txt",
                "render x.txt",
                "explain x.txt"
            })
    void wrongUsageIsSaidAndNothingElseDone(String line) {
        Cli.Result result = Cli.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "check, 缺少必需的参数",
        "export x.txt, 缺少必需的参数",
        "check --nonsense x.txt, 不认识这个参数或选项",
        "check --lang fr x.txt, 参数的值不合要求"
    })
    void wrongUsageIsSaidInBothLanguages(String line, String chinese) {
        Cli.Result result = Cli.run((Object[]) line.split(" "));
        assertThat(result.err()).contains(": 用法有误：" + chinese + "。 Wrong usage: ");
    }

    @Test
    void aLimitIsSetAndNamed() {
        Cli.Result result = Cli.run("check", "--limit", "maxBytes=100", Cli.QINGHE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("LIMIT_BYTES").contains("100").contains("--limit 上限名=值");
    }

    @Test
    void whatNoOneForesawBecomesOneLineAndTheOtherFilesHaveTheirTurn() {
        List<Path> seen = new ArrayList<>();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), Locale.CHINESE);
        int code = Batch.run(List.of(Path.of("a"), Path.of("b"), Path.of("c")), console, file -> {
            seen.add(file);
            if (file.equals(Path.of("a"))) {
                throw new IllegalStateException("first line\nsecond line");
            }
            if (file.equals(Path.of("b"))) {
                throw new StackOverflowError();
            }
            return ExitCode.CLEAN;
        });
        assertThat(code).isEqualTo(70);
        assertThat(seen).hasSize(3);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("请将本行连同文件报告给维护者"));
        assertThat(err.toString()).startsWith("gip: a: ").contains("\ngip: b: ").doesNotContain("\tat ");
    }

    @Test
    void whereMemoryIsShortItSaysHowToGiveMore() {
        StringWriter err = new StringWriter();
        assertThat(Border.report(new OutOfMemoryError(), "", new PrintWriter(err)))
                .isEqualTo(70);
        assertThat(err.toString()).contains("-Xmx2g").doesNotContain("OutOfMemoryError");
    }

    @Test
    void whatADocumentSaysDoesNotSteerTheTerminal() {
        String text = Fixtures.luanping().replace("一、总体情况", "\u001B[31m栾坪区2020年政府信息公开工作年度报告\u202E\n一、总体情况");
        Cli.Result result = Cli.run("parse", Fixtures.write("report.txt", text));
        assertThat(result.out())
                .doesNotContain("\u001B")
                .doesNotContain("\u202E")
                .contains("栾坪区");
    }
}
