package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file is, a command says what, where and what to do, and never shows a trace or a number of its own. */
class BadInputTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeFiles() throws IOException {
        write("empty.txt", new byte[0]);
        write("blank.txt", " \n\n\t\n".getBytes(StandardCharsets.UTF_8));
        write("picture.png", PNG);
        write("picture.html", PNG);
        write("report.pdf", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));
        write("archive.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        write("zeros.txt", new byte[5000]);
        write("no-report.html", "<html><body><p>今日天气晴。</p></body></html>".getBytes(StandardCharsets.UTF_8));
        write("broken.json", "{\"schema\":\"gip-report/1\",".getBytes(StandardCharsets.UTF_8));
        Files.createDirectory(folder.resolve("folder.txt"));
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(folder.resolve("long.txt"))) {
            for (int i = 0; i < 50; i++) {
                out.write(million);
            }
        }
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("empty.txt", "EMPTY_SOURCE", "请检查文件是否下载完整"),
                Arguments.of("blank.txt", "EMPTY_SOURCE", "请检查文件是否下载完整"),
                Arguments.of("picture.png", "PICTURE", "先做文字识别"),
                Arguments.of("picture.html", "PICTURE", "先做文字识别"),
                Arguments.of("report.pdf", "DAMAGED", "不是完好的 PDF"),
                Arguments.of("archive.zip", "UNSUPPORTED_FORMAT", "请取出其中的报告"),
                Arguments.of("zeros.txt", "NOT_TEXT", "请检查文件是否损坏"),
                Arguments.of("no-report.html", "NOT_A_REPORT", "请检查是否给错了文件"),
                Arguments.of("broken.json", "broken.json", "JSON"),
                Arguments.of("long.txt", "LIMIT_BYTES", "调高"),
                Arguments.of("folder.txt", "FILE_NOT_READ", "请给出其中的文件"),
                Arguments.of("missing.txt", "FILE_NOT_READ", "请检查路径"));
    }

    static Stream<Arguments> casesByCommand() {
        List<List<String>> commands = List.of(
                List.of("check", "--tables"), List.of("parse"), List.of("render", "--to", "md"), List.of("explain"));
        return commands.stream()
                .flatMap(
                        command -> cases().map(one -> Arguments.of(command, one.get()[0], one.get()[1], one.get()[2])));
    }

    @ParameterizedTest
    @MethodSource("casesByCommand")
    void isSaidToBeWhatItIs(List<String> command, String name, String code, String remedy) {
        Object[] arguments = Cli.with(command.toArray(), folder.resolve(name));
        Cli.Result result = command.contains("explain")
                ? Cli.run(Cli.with(arguments, "requests/newlyReceived/total"))
                : Cli.run(arguments);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.all()).contains(name).contains(code).contains(remedy);
        assertNoTrace(result);
        assertThat(result.all()).doesNotContain("本年新收政府信息公开申请数量");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isExportedWithTheReasonAndWithoutCells(String name, String code, String remedy) {
        Path out = folder.resolve("out-" + name);
        Cli.Result result = Cli.run("export", "--out", out, folder.resolve(name));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(name).contains(remedy);
        assertNoTrace(result);
        String json = Fixtures.read(out.resolve(name.substring(0, name.indexOf('.')) + ".json"));
        assertThat(json).contains("\"gip-export/1\"").contains(code).doesNotContain("newlyReceived");
        assertThat(json).containsPattern("\"outcome\": ?\"(unreadable|unrecognized)\"");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageCutInTheMiddleGivesNoNumberThatTheWholeDoesNotHave(List<String> command) {
        String text = Fixtures.read(Cli.QINGHE);
        Path cut = Fixtures.write("cut.html", text.substring(0, text.indexOf("重复申请")));
        Cli.Result result = Cli.run(Cli.with(command.toArray(), cut));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.all()).contains("部分读取");
        assertNoTrace(result);
    }

    static Stream<List<String>> commands() {
        return Stream.of(List.of("check", "--tables"), List.of("parse"), List.of("render", "--to", "csv"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCharsetThatDoesNotFitIsRefused(List<String> command) {
        Cli.Result result = Cli.run(Cli.with(command.toArray(), "--charset", "US-ASCII", Cli.LUANPING));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.all()).contains("CHARSET_MISMATCH").contains("请改用正确的编码");
        assertNoTrace(result);
    }

    private static void assertNoTrace(Cli.Result result) {
        assertThat(result.all())
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain(".java");
    }
}
