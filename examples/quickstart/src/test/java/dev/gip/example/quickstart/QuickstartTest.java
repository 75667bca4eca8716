package dev.gip.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void isTheCodeOfTheReadme(String page) throws IOException {
        assertThat(Files.readString(ROOT.resolve(page))).contains("```java\n" + region() + "\n```\n");
    }

    private static String region() throws IOException {
        String source = Files.readString(SOURCE);
        String start = "// region readme\n";
        return source.substring(source.indexOf(start) + start.length(), source.indexOf("        // endregion"))
                .stripTrailing()
                .stripIndent()
                .replace("\r\n", "\n");
    }
}
