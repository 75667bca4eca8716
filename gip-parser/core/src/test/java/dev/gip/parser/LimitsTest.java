package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Limits;
import dev.gip.model.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit names itself, its value and how to raise it; within the limits hostile text costs no more than its length. */
class LimitsTest {

    /** Against hanging for ever; no measure of speed. */
    private static final Duration HANG = Duration.ofSeconds(60);

    private static final int MEGABYTE = 1_000_000;
    private static final String ROW = "一、本年新收政府信息公开申请数量\t137\t21\t2\t1\t9\t4\t174\n";

    /** Without labels of a form nothing would look for tables. */
    private static final String TABLE = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n";

    private static final String HTML = "<!DOCTYPE html><html><body>";

    @Test
    void tooManyBytes() {
        assertLimit(Limits.untrusted().withMaxBytes(100), ROW.repeat(3), "LIMIT_BYTES", "100", "maxBytes");
    }

    @Test
    void asManyBytesAsTheLimitAreRead() {
        byte[] bytes = Samples.bytes("2021/txt/qinghe-county-2023.txt");
        assertThat(parser(Limits.untrusted().withMaxBytes(bytes.length))
                        .parse(Source.of("report", bytes))
                        .report())
                .isPresent();
    }

    @Test
    void tooManyCharacters() {
        Limits limits = Limits.untrusted().withMaxCharacters(30);
        assertLimit(limits, ROW, "LIMIT_CHARACTERS", "30", "maxCharacters");
        assertThat(parser(limits).parse(Source.ofText("row", ROW)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("LIMIT_CHARACTERS");
    }

    @Test
    void absurdSpansAreCounted() {
        String span = "<td colspan=1000 rowspan=1000>1</td>";
        assertLimit(Limits.untrusted(), HTML + "<table><tr>" + span.repeat(300), "LIMIT_CELLS", "200000", "maxCells");
    }

    @Test
    void aSpanBeyondMeasureIsOne() {
        Reading reading = Reports.parse(HTML
                + "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数"
                + "<tr><td colspan=99999999999>规章<td rowspan=-3>1<td rowspan=x>0<td>2</table>");
        assertThat(reading.report().orElseThrow().cell(CellRef.parse("proactive/rules/inForce")))
                .isEqualTo(Cell.of(2));
    }

    @Test
    void cellsOfAllTablesAreCounted() {
        String table = "<table><tr><td>1</td><td>2</td></tr></table>";
        assertLimit(Limits.untrusted().withMaxCells(99), HTML + table.repeat(50), "LIMIT_CELLS", "99", "maxCells");
    }

    @Test
    void cellsOfMarkdownTablesAreCounted() {
        String table = "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n";
        assertLimit(Limits.untrusted().withMaxCells(99), table.repeat(30), "LIMIT_CELLS", "99", "maxCells");
    }

    @Test
    void elementsNestedTooDeeply() {
        assertLimit(Limits.untrusted(), HTML + "<div>".repeat(10_000) + ROW, "LIMIT_NESTING", "200", "maxNesting");
        assertLimit(Limits.untrusted(), HTML + "<b>".repeat(10_000) + ROW, "LIMIT_NESTING", "200", "maxNesting");
        assertLimit(
                Limits.untrusted(),
                HTML + "<table><tr><td>".repeat(10_000) + ROW,
                "LIMIT_NESTING",
                "200",
                "maxNesting");
    }

    @Test
    void tooLittleTime() {
        assertLimit(
                Limits.untrusted().withMaxTime(Duration.ofMillis(1)),
                ROW.repeat(5_000),
                "LIMIT_TIME",
                "0.001",
                "maxTime");
    }

    @Test
    void dataNestedTooDeeply() {
        Reading reading = Reports.parse("{\"schema\":\"gip-report/1\",\"form\":" + "[".repeat(100_000));
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).hasSize(1);
    }

    static Stream<Named<String>> hostileTexts() {
        Stream<Named<String>> lines = Stream.of(
                        "(", "（", "[", "1", " 1", "|", "\t", "\t1", "(一)", "一、", "1、2、3", "〔未定：", "#", "\\", "&#", "年",
                        "1,", "- ")
                .map(piece -> hostile("one line of " + piece.strip(), n -> piece.repeat(n / piece.length())));
        Stream<Named<String>> labels = Stream.of(
                        "一、本年新收政府信息公开申请数量",
                        "总计",
                        "行政许可",
                        "一、总体情况",
                        "存在的主要问题：",
                        "行政复议\t行政诉讼",
                        ROW.strip(),
                        "| 1 |",
                        "2021年1月1日",
                        "本年新收政府信息公开申请数量的有关情况说明以及其他需要说明的若干问题")
                .map(line -> hostile(
                        "lines of " + line, n -> (line + "\n").repeat(Math.min(200_000, n / 3 / (line.length() + 1)))));
        Stream<Named<String>> tags = Stream.of(
                        "<td>", "<tr>", "<table><tr><td>1</table>", "<br>", "<p>1", "<a>", "<i x=1>")
                .map(tag -> hostile("tags " + tag, n -> HTML + "<table><tr>" + tag.repeat(n / 10)));
        Stream<Named<String>> mixed = Stream.of(
                hostile("headings that all differ", n -> each(n / 20, LimitsTest::heading)),
                hostile("headings and openings", n -> each(n / 30, i -> heading(i) + "存在的主要问题：无\n")),
                hostile("local rows", n -> ROW + each(n / 30, i -> "地方行" + i + "\t1\t2\t3\t4\t5\t6\t7\n")),
                hostile("local rows twice", n -> ROW + localRows(n, 7) + ROW + localRows(n, 8)),
                hostile("a row and values on lines of their own", n -> "一、本年新收政府信息公开申请数量\n" + "1\n".repeat(n / 5)),
                hostile("a row of many cells", n -> ROW.strip() + "\t1".repeat(n / 2)),
                hostile(
                        "a wide head over many rows",
                        n -> HTML + "<p>本年制发件数<p>本年废止件数<table><tr><td>申请人情况</td>"
                                + "<td>总计</td>".repeat(n / 20) + "</tr>"
                                + "<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td></tr>".repeat(n / 50)),
                hostile(
                        "wide spans over many rows",
                        n -> HTML + "<table><tr>" + "<td colspan=1000>1</td>".repeat(150) + "</tr>"
                                + "<tr></tr>".repeat(n / 10)));
        return Stream.of(lines, labels, tags, mixed).flatMap(all -> all);
    }

    private static String localRows(int n, int last) {
        return each(n / 60, i -> "地方行" + i + "\t1\t2\t3\t4\t5\t6\t" + last + "\n");
    }

    private static String heading(int i) {
        int number = i % 10;
        return "一二三四五六七八九十".charAt(number) + "、" + (number == 0 ? "总体情况" : "事项" + i) + "\n";
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static Named<String> hostile(String name, IntFunction<String> text) {
        String hostile = text.apply(MEGABYTE);
        return Named.of(name, hostile.startsWith(HTML) ? hostile : TABLE + hostile);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextIsReadInBoundedTime(String text) {
        Reading reading = assertTimeoutPreemptively(HANG, () -> Reports.parse(text));

        assertThat(reading.diagnostics()).isNotEmpty();
        assertThat(reading.outcome()).isNotEqualTo(ReadingOutcome.COMPLETE);
    }

    private static void assertLimit(Limits limits, String text, String code, String value, String name) {
        Reading reading = assertTimeoutPreemptively(
                HANG, () -> parser(limits).parse(Source.of("s.html", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).hasSize(1);
        Diagnostic limit = reading.diagnostics().get(0);
        String setter = "Limits.with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        assertThat(limit.code()).isEqualTo(code);
        assertThat(limit.message(Locale.ENGLISH)).contains("s.html", value, name, setter);
        assertThat(limit.message(Locale.CHINESE)).contains("s.html", value, name, setter);
    }

    private static ReportParser parser(Limits limits) {
        return ReportParser.builder().limits(limits).build();
    }
}
