package dev.gip.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Limits;
import dev.gip.model.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no report, or no longer one, is said to be so: with a reason, a remedy, and never a number. */
class BadInputTest {

    private static final String ROW = "一、本年新收政府信息公开申请数量\t137\t21\t2\t1\t9\t4\t174\n";

    private static final String CSV_HEAD = "kind,key,table,row,column,state,value,unit,heading,text\n";

    static Stream<Arguments> badSources() {
        return Stream.of(
                bad("nothing", "", ReadingOutcome.UNREADABLE, "EMPTY_SOURCE", "下载", "downloaded"),
                bad("white space", " \t\r\n\u3000\u00A0\n", ReadingOutcome.UNREADABLE, "EMPTY_SOURCE", "空", "empty"),
                bad("a page without text", "<html><body><p> </p></body></html>", "EMPTY_SOURCE", "空", "empty"),
                signature("PNG", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "PICTURE", "网页", "Word"),
                signature("JPEG", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", "PICTURE", "文字识别", "recognise its text"),
                signature("GIF", "GIF89a\u0001\0\u0001\0", "PICTURE", "图片", "picture"),
                signature("TIFF", "II*\0\b\0\0\0", "PICTURE", "图片", "picture"),
                signature("PDF", "%PDF-1.7\n%\u00E2\u00E3", "UNSUPPORTED_FORMAT", "gip-parser-pdf", "gip-parser-pdf"),
                zip("DOCX", "word/document.xml", "gip-parser-office", "gip-parser-office"),
                zip("XLSX", "xl/workbook.xml", "gip-parser-office", "gip-parser-office"),
                zip("OFD", "OFD.xml", "gip-parser-ofd", "gip-parser-ofd"),
                zip("an archive", "2023/report.html", "ZIP（2023/report.html）", "Take the report out"),
                signature(
                        "a damaged archive",
                        "PK\u0003\u0004\u0014\0\u0006\0",
                        "UNSUPPORTED_FORMAT",
                        "取出",
                        "Take the report out"),
                signature(
                        "OLE2",
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1",
                        "UNSUPPORTED_FORMAT",
                        "gip-parser-office",
                        "gip-parser-office"),
                signature("MHTML", "MIME-Version: 1.0\r\n", "UNSUPPORTED_FORMAT", "另存为", "Save it as"),
                signature("RTF", "{\\rtf1\\ansi", "UNSUPPORTED_FORMAT", "另存为", "Save it as"),
                signature("gzip", "\u001F\u008B\b\0", "UNSUPPORTED_FORMAT", "取出", "Take the report out"),
                Arguments.of(
                        Named.of("random bytes", random()), ReadingOutcome.UNREADABLE, "NOT_TEXT", "损坏", "damaged"),
                unrecognized(
                        "a news article",
                        "<html><body><h1>全县政府信息公开工作会议召开</h1><p>2024年3月5日，县政府召开政府信息公开"
                                + "工作会议。会议指出，2023年新收申请174件，同比增长12%。</p></body></html>"),
                bad(
                        "a list of years",
                        "政府信息公开年报\n2023年\n2022年\n2021年\n2020年\n2019年\n",
                        ReadingOutcome.UNRECOGNIZED,
                        "REPORT_LIST",
                        "逐一提供",
                        "one by one"),
                bad(
                        "a statistics notice",
                        "关于做好2023年上半年政府信息公开情况统计工作的通知\n各部门：\n请于7月10日前报送上半年主动公开"
                                + "政府信息条数、依申请公开件数、行政复议和行政诉讼件数。\n2023年6月20日\n",
                        ReadingOutcome.UNRECOGNIZED,
                        "OTHER_KIND",
                        "请提供年度报告本身",
                        "Provide the annual report itself"),
                unrecognized("nothing but keywords", "政府信息公开 依申请公开 主动公开 行政复议 行政诉讼 年度报告 总计 137 174"),
                unrecognized("fifty numbers", "1 ".repeat(50)),
                bad("damaged JSON", "{\"schema\":\"gip-report/1\",\"form\":", "DAMAGED", "不是完好的", "not sound"),
                bad(
                        "JSON of another version",
                        "{\"schema\":\"gip-report/9\",\"form\":\"2021\"}",
                        "DAMAGED",
                        "gip-report",
                        "gip-report"),
                bad("JSON that is no report", "{\"name\":\"x\",\"total\":174}", "DAMAGED", "gip-report", "gip-report"),
                bad(
                        "CSV with a row cut off",
                        CSV_HEAD + "cell,,requests,newly",
                        "DAMAGED",
                        "不是完好的 CSV",
                        "not sound CSV"),
                bad(
                        "CSV with words for a number",
                        CSV_HEAD + "cell,,requests,newlyReceived,total,number,abc,,,\n",
                        "DAMAGED",
                        "不是完好的 CSV",
                        "not sound CSV"),
                bad("CSV with an open quote", CSV_HEAD + "\"cell,,requests", "DAMAGED", "不是完好的 CSV", "not sound CSV"));
    }

    private static Arguments bad(String name, String text, String code, String zh, String en) {
        return bad(name, text, ReadingOutcome.UNREADABLE, code, zh, en);
    }

    private static Arguments bad(String name, String text, ReadingOutcome outcome, String code, String zh, String en) {
        return Arguments.of(Named.of(name, text.getBytes(UTF_8)), outcome, code, zh, en);
    }

    private static Arguments signature(String name, String head, String code, String zh, String en) {
        byte[] bytes = Arrays.copyOf(head.getBytes(ISO_8859_1), 4096);
        return Arguments.of(Named.of(name, bytes), ReadingOutcome.UNREADABLE, code, zh, en);
    }

    private static Arguments zip(String name, String entry, String zh, String en) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arguments.of(
                Named.of(name, bytes.toByteArray()), ReadingOutcome.UNREADABLE, "UNSUPPORTED_FORMAT", zh, en);
    }

    private static Arguments unrecognized(String name, String text) {
        return bad(
                name,
                text,
                ReadingOutcome.UNRECOGNIZED,
                "NOT_A_REPORT",
                "检查是否给错了文件",
                "Check whether it is the right file");
    }

    private static byte[] random() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("badSources")
    void saysWhatIsWrongAndWhatToDo(byte[] bytes, ReadingOutcome outcome, String code, String zh, String en) {
        Reading reading = Reports.parse(bytes);

        assertThat(reading.outcome()).isEqualTo(outcome);
        assertThat(reading.report()).isEmpty();
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(reading.diagnostics().get(0).message(Locale.CHINESE)).contains(zh);
        assertThat(reading.diagnostics().get(0).message(Locale.ENGLISH)).contains(en);
    }

    @Test
    void aPageThatBreaksOffShowsOnlyWhatStandsBeforeTheBreak() {
        String page = Samples.text("2021/html/qinghe-county-2023.html");
        AnnualReport whole = Reports.parse(page).report().orElseThrow();
        int start = page.indexOf("收到和处理政府信息公开申请情况");
        int end = page.indexOf("政府信息公开行政复议", start);

        for (int cut = start; cut < end; cut += 1009) {
            Reading reading = Reports.parse(page.substring(0, cut));

            assertThat(reading.outcome()).as("cut at %d", cut).isEqualTo(ReadingOutcome.PARTIAL);
            assertNothingInvented(reading.report().orElseThrow(), whole, "cut at " + cut);
        }
    }

    @Test
    void aPageThatBreaksOffInsideACellSaysSo() {
        String page = Samples.text("2021/html/qinghe-county-2023.html");
        int figure = page.indexOf("137&nbsp;") + 2;

        Reading reading = Reports.parse(page.substring(0, figure));

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("TRUNCATED");
        assertThat(numbers(reading.report().orElseThrow())).doesNotContain(Cell.of(13), Cell.of(1));
    }

    @Test
    void aTextThatBreaksOffBetweenLinesShowsOnlyWhatStandsBeforeTheBreak() {
        String text = Samples.text("2021/txt/qinghe-county-2023.txt");
        AnnualReport whole = Reports.parse(text).report().orElseThrow();
        int[] ends = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n' && i % 3 == 0)
                .toArray();

        for (int end : ends) {
            Reading reading = Reports.parse(text.substring(0, end));
            reading.report().ifPresent(report -> assertNothingInvented(report, whole, "cut at " + end));
        }
    }

    @Test
    void aTextOverTheLimitIsNotReadUnlessTheLimitIsRaised() {
        byte[] much = new byte[50 << 20];
        Arrays.fill(much, (byte) 'a');

        Diagnostic bytes = only(Reports.parse(much));
        assertThat(bytes.code()).isEqualTo("LIMIT_BYTES");
        assertThat(bytes.message(Locale.ENGLISH)).contains("20971520", "maxBytes", "Limits.withMaxBytes");
        assertThat(bytes.message(Locale.CHINESE)).contains("20971520", "maxBytes", "Limits.withMaxBytes");

        Limits moreBytes = Limits.untrusted().withMaxBytes(64 << 20);
        Diagnostic characters = only(parser(moreBytes).parse(Source.of("a.txt", much)));
        assertThat(characters.code()).isEqualTo("LIMIT_CHARACTERS");
        assertThat(characters.message(Locale.ENGLISH)).contains("10000000", "Limits.withMaxCharacters");

        byte[] rather = Arrays.copyOf(much, 11_000_000);
        Limits moreCharacters = Limits.untrusted().withMaxCharacters(12_000_000);
        assertThat(only(parser(moreCharacters).parse(Source.of("a.txt", rather)))
                        .code())
                .isEqualTo("NOT_A_REPORT");
    }

    @Test
    void aWrongCharsetIsNamed() {
        ReportParser parser =
                ReportParser.builder().charset(StandardCharsets.UTF_8).build();

        Diagnostic problem = only(parser.parse(Source.of("gbk.txt", ROW.getBytes(Charset.forName("GB18030")))));

        assertThat(problem.code()).isEqualTo("CHARSET_MISMATCH");
        assertThat(problem.message(Locale.ENGLISH)).contains("UTF-8", "Name the right one");
        assertThat(problem.message(Locale.CHINESE)).contains("UTF-8", "改用正确的编码");
    }

    @Test
    void aMissingFileAndADirectoryThrowWithBothLanguages(@TempDir Path directory) {
        assertThatThrownBy(() -> Reports.parse(directory.resolve("missing.html")))
                .isInstanceOf(ReportParseException.class)
                .hasMessageContainingAll("找不到文件", "There is no file", "missing.html");
        assertThatThrownBy(() -> Reports.parse(directory))
                .isInstanceOf(ReportParseException.class)
                .hasMessageContainingAll(
                        "无法读取", "could not be read", directory.getFileName().toString());
    }

    @Test
    void aStreamThatFailsMidwayThrowsWithItsReason() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(ROW.getBytes(UTF_8)), failing);

        assertThatThrownBy(() -> Reports.parse(stream))
                .isInstanceOf(ReportParseException.class)
                .hasMessageContainingAll("无法读取", "could not be read", "connection reset")
                .hasCauseInstanceOf(IOException.class);
    }

    private static ReportParser parser(Limits limits) {
        return ReportParser.builder().limits(limits).build();
    }

    private static Diagnostic only(Reading reading) {
        assertThat(reading.report()).isEmpty();
        assertThat(reading.diagnostics()).hasSize(1);
        return reading.diagnostics().get(0);
    }

    private static void assertNothingInvented(AnnualReport report, AnnualReport whole, String when) {
        report.tables()
                .values()
                .forEach(table -> table.cells().forEach((ref, cell) -> {
                    if (cell.kind() == CellKind.NUMBER) {
                        assertThat(cell).as("%s: %s", when, ref).isEqualTo(whole.cell(ref));
                    }
                }));
    }

    private static Stream<Cell> numbers(AnnualReport report) {
        return report.tables().values().stream()
                .flatMap(table -> table.cells().entrySet().stream())
                .filter(entry -> isRequest(entry.getKey()))
                .map(java.util.Map.Entry::getValue);
    }

    private static boolean isRequest(CellRef ref) {
        return ref.table().equals("requests");
    }
}
