package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A source with several reports gives each of them, and never a mixture; one report is never parted. */
class SeveralReportsTest {

    private static final CellRef RULES = CellRef.parse("proactive/rules/inForce");

    private static String title(String agency, int year) {
        return agency + year + "年政府信息公开工作年度报告\n";
    }

    private static String table(int rules) {
        return "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t" + rules + "\n行政规范性文件\t0\t0\t" + rules + "\n";
    }

    private static String body(int rules) {
        return "一、总体情况\n网站改版。\n二、主动公开政府信息情况\n" + table(rules) + "三、收到和处理政府信息公开申请情况\n没有收到。\n六、其他需要报告的事项\n无。\n";
    }

    private static String signature(String agency, int year) {
        return agency + "\n" + (year + 1) + "年1月20日\n";
    }

    private static String report(String agency, int year, int rules) {
        return title(agency, year) + body(rules) + signature(agency, year);
    }

    static Stream<Arguments> several() {
        String forestry = report("云水县林业局", 2023, 1);
        String justice = report("云水县司法局", 2023, 2);
        return Stream.of(
                several("two bodies", forestry + justice, "云水县林业局 2023 1", "云水县司法局 2023 2"),
                several("two years", forestry + report("云水县林业局", 2022, 5), "云水县林业局 2023 1", "云水县林业局 2022 5"),
                several(
                        "a volume with a table of contents",
                        "云水县2023年政府信息公开工作年度报告汇编\n目录\n" + title("云水县林业局", 2023) + title("云水县司法局", 2023) + forestry
                                + justice,
                        "云水县林业局 2023 1",
                        "云水县司法局 2023 2"),
                several(
                        "titles over two lines",
                        (forestry + justice).replace("局2023年政府", "局\n2023年政府"),
                        "云水县林业局 2023 1",
                        "云水县司法局 2023 2"),
                several(
                        "only signatures tell them apart",
                        body(1) + signature("云水县林业局", 2023) + body(2) + signature("云水县司法局", 2023),
                        "云水县林业局 null 1",
                        "云水县司法局 null 2"),
                several(
                        "the second lacks its first section",
                        forestry + justice.replace("一、总体情况\n网站改版。\n", ""),
                        "云水县林业局 2023 1",
                        "云水县司法局 2023 2"),
                several(
                        "tables without sections",
                        title("云水县林业局", 2023) + table(1) + title("云水县司法局", 2023) + table(2),
                        "云水县林业局 2023 1",
                        "云水县司法局 2023 2"));
    }

    private static Arguments several(String name, String text, String... reports) {
        return Arguments.of(Named.of(name, text), List.of(reports));
    }

    private static String summary(Reading reading) {
        AnnualReport report = reading.report().orElseThrow();
        return report.header().agency() + " " + report.header().year() + " "
                + report.cell(RULES).number().map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @MethodSource("several")
    void eachReportIsReadByItself(String text, List<String> reports) {
        assertThat(Reports.parseAll(Source.ofText("volume.txt", text)))
                .extracting(SeveralReportsTest::summary)
                .containsExactlyElementsOf(reports);
    }

    @ParameterizedTest
    @MethodSource("several")
    void theFirstAloneIsPartialAndSaysHowManyThereAre(String text, List<String> reports) {
        Reading reading = Reports.parse(Source.ofText("volume.txt", text));

        assertThat(summary(reading)).isEqualTo(reports.get(0));
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
        assertThat(reading.report().orElseThrow().alternatives()).isEmpty();
        assertThat(Cells.diagnostics(reading, "MULTIPLE_REPORTS"))
                .singleElement()
                .satisfies(said -> assertThat(said.message(Locale.ENGLISH)).contains("holds 2 reports", "parseAll"))
                .satisfies(said -> assertThat(said.message(Locale.CHINESE)).contains("2 份报告", "parseAll"));
    }

    @Test
    void placesOfALaterReportAreThoseOfTheSource() {
        String text = report("云水县林业局", 2023, 1) + report("云水县司法局", 2023, 2);
        Reading second = Reports.parseAll(Source.ofText("volume.txt", text)).get(1);
        var range = second.locate(RULES).orElseThrow().range();

        assertThat(range).isNotNull();
        assertThat(text.substring(0, range.start())).contains("云水县司法局2023年").endsWith("规章\t0\t0\t");
    }

    static Stream<Named<String>> one() {
        String report = report("云水县林业局", 2023, 1);
        String older = title("云水县林业局", 2022) + title("云水县林业局", 2021);
        return Stream.of(
                Named.of("alone", report),
                Named.of("its title twice", title("云水县林业局", 2023) + report),
                Named.of("its title in two wordings", "云水县林业局2023年度政府信息公开年度报告\n" + report),
                Named.of("titles of other years below", report + "相关链接\n" + older),
                Named.of("titles of other years above", older + report),
                Named.of(
                        "a title of another year quoted",
                        report.replace("网站改版。", "网站改版。\n" + title("云水县林业局", 2022) + "提出的问题已经整改。")),
                Named.of("a table of contents", "目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n" + report),
                Named.of("the whole twice", report + report),
                Named.of("the whole twice, once without title", report + body(1)),
                Named.of("one table twice", report + table(1)));
    }

    @ParameterizedTest
    @MethodSource("one")
    void oneReportIsNotParted(String text) {
        List<Reading> all = Reports.parseAll(Source.ofText("page.txt", text));

        assertThat(all)
                .extracting(reading -> reading.report().orElseThrow().cell(RULES))
                .containsExactly(Cell.of(1));
        assertThat(all).containsExactly(Reports.parse(Source.ofText("page.txt", text)));
    }

    @Test
    void aTableThatComesAgainWithOtherFiguresIsOfTheSameReport() {
        Reading reading = Reports.parse(report("云水县林业局", 2023, 1) + table(7));

        assertThat(reading.report().orElseThrow().cell(RULES).kind()).isEqualTo(CellKind.UNRESOLVED);
        assertThat(Cells.diagnostics(reading, "MULTIPLE_REPORTS")).isEmpty();
    }

    @Test
    void theSameReportTwiceWithOtherFiguresIsNoReportOfItsOwn() {
        String text = report("云水县林业局", 2023, 1) + report("云水县林业局", 2023, 7);

        assertThat(Reports.parseAll(Source.ofText("page.txt", text)))
                .singleElement()
                .satisfies(reading -> assertThat(
                                reading.report().orElseThrow().cell(RULES).kind())
                        .isEqualTo(CellKind.UNRESOLVED));
    }

    @Test
    void whatIsNoReportIsOneReading() {
        assertThat(Reports.parseAll(Source.ofText("news.txt", "今日多云，最高气温12度。")))
                .singleElement()
                .satisfies(reading -> assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNRECOGNIZED));
    }

    @Test
    void aReportThatIsDataIsOneReading() {
        Source data = Source.of("report.json", Samples.bytes("2021/qinghe-county-2023.expected.json"));

        assertThat(Reports.parseAll(data)).containsExactly(Reports.parse(data));
    }

    @Test
    void manyReportsAreCounted() {
        String text = Stream.iterate(1, i -> i + 1)
                .limit(40)
                .map(i -> report("云水县第" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + "街道", 2023 - i / 10, i))
                .collect(Collectors.joining());

        assertThat(Reports.parseAll(Source.ofText("volume.txt", text)))
                .hasSize(40)
                .extracting(reading -> reading.report().orElseThrow().cell(RULES))
                .endsWith(Cell.of(40));
        assertThat(Reports.parse(text).diagnostics())
                .extracting(Diagnostic::code)
                .startsWith("MULTIPLE_REPORTS");
    }
}
