package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.Section;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Limits;
import dev.gip.model.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One report whose parts are several sources. */
class SeveralSourcesTest {

    private static final CellRef RULES = CellRef.parse("proactive/rules/inForce");
    private static final CellRef DOCUMENTS = CellRef.parse("proactive/normativeDocuments/inForce");

    private static final Source BODY = Source.ofText(
            "body.html",
            "<!DOCTYPE html><html><body><h1>云水县林业局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>网站改版。</p>"
                    + "<h2>二、主动公开政府信息情况</h2><p>见附件。</p></body></html>");

    private static final Source TABLE =
            Source.ofText("tables.txt", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t4\n行政规范性文件\t2\t0\t9\n");

    @Test
    void theyAreReadInOrderAsOneDocument() {
        Reading reading = Reports.parse(List.of(BODY, TABLE));
        AnnualReport report = reading.report().orElseThrow();

        assertThat(reading.source()).isEqualTo("body.html + tables.txt");
        assertThat(report.header().agency()).isEqualTo("云水县林业局");
        assertThat(report.sections()).extracting(Section::key).containsExactly("overview", "proactive");
        assertThat(report.cell(RULES)).isEqualTo(Cell.of(4));
    }

    @Test
    void theSignatureOfThePageStandsInFrontOfWhatIsAttached() {
        Source page = Source.ofText(
                "page.txt", "云水县林业局2023年政府信息公开工作年度报告\n一、总体情况\n网站改版。\n六、其他需要报告的事项\n无。\n云水县林业局\n2024年1月20日\n");

        AnnualReport report = Reports.parse(List.of(page, TABLE)).report().orElseThrow();

        assertThat(report.header().published()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(report.sections()).extracting(Section::text).containsExactly("网站改版。", "无。", "");
        assertThat(report.cell(RULES)).isEqualTo(Cell.of(4));
    }

    @Test
    void everyPlaceKeepsTheNameOfItsSource() {
        Reading reading = Reports.parse(List.of(BODY, TABLE));

        assertThat(reading.locate(RULES).orElseThrow().source()).isEqualTo("tables.txt");
        assertThat(reading.provenance()
                        .of("section.proactive")
                        .orElseThrow()
                        .location()
                        .source())
                .isEqualTo("body.html");
    }

    @Test
    void aLeafMayBeginInTheMiddleOfATable() {
        Source first = Source.ofText(
                "leaf1", "云水县林业局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t4\n");
        Source second = Source.ofText("leaf2", "行政规范性文件\t2\t0\t9\n三、收到和处理政府信息公开申请情况\n");
        Reading reading = Reports.parse(List.of(first, second));

        assertThat(reading.report().orElseThrow().cell(DOCUMENTS)).isEqualTo(Cell.of(9));
        assertThat(reading.locate(DOCUMENTS).orElseThrow().source()).isEqualTo("leaf2");
    }

    @Test
    void cellsInWhichTwoSourcesDifferAreUnresolved() {
        Source other = Source.ofText("other.txt", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t4\n行政规范性文件\t2\t0\t8\n");
        Reading reading = Reports.parse(List.of(BODY, TABLE, other));
        AnnualReport report = reading.report().orElseThrow();

        assertThat(report.cell(RULES)).isEqualTo(Cell.of(4));
        assertThat(report.cell(DOCUMENTS).kind()).isEqualTo(CellKind.UNRESOLVED);
        assertThat(report.alternatives()).containsOnlyKeys("proactive");
    }

    @Test
    void aPartThatCannotBeReadMakesTheReadingPartial() {
        Source picture = Source.of("scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        Reading reading = Reports.parse(List.of(BODY, picture, TABLE));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
        assertThat(reading.report().orElseThrow().cell(RULES)).isEqualTo(Cell.of(4));
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).startsWith("PICTURE");
    }

    @Test
    void nothingThatCanBeReadIsUnreadable() {
        Reading reading = Reports.parse(List.of(Source.of("a", new byte[0]), Source.of("b", new byte[0])));

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNREADABLE);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("EMPTY_SOURCE", "EMPTY_SOURCE");
    }

    @Test
    void aReportThatIsDataIsNotJoined() {
        Source data = Source.of("report.json", Samples.bytes("2021/qinghe-county-2023.expected.json"));

        assertThat(Reports.parse(List.of(BODY, data)).diagnostics())
                .extracting(Diagnostic::code)
                .startsWith("STORED_WITH_OTHERS");
    }

    @Test
    void theLimitsHoldForTheSum() {
        Limits limits = Limits.untrusted().withMaxCharacters(120);
        ReportParser parser = ReportParser.builder().limits(limits).build();

        assertThat(parser.parse(TABLE).report()).isPresent();
        assertThat(parser.parse(List.of(TABLE, TABLE, TABLE)).diagnostics())
                .extracting(Diagnostic::code)
                .contains("LIMIT_CHARACTERS");
    }

    @Test
    void bytesAndCellsAreSummedToo() {
        byte[] bytes = "<table><tr><td>信息内容<td>规章</table>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Source page = Source.of("page.html", bytes);

        assertThat(codes(Limits.untrusted().withMaxBytes(bytes.length + 1L), page, page))
                .contains("LIMIT_BYTES");
        assertThat(codes(Limits.untrusted().withMaxCells(3), page, page)).contains("LIMIT_CELLS");
    }

    private static List<String> codes(Limits limits, Source... sources) {
        return ReportParser.builder().limits(limits).build().parse(List.of(sources)).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void oneSourceIsReadAsItIsAlone() {
        assertThat(Reports.parse(List.of(TABLE))).isEqualTo(Reports.parse(TABLE));
    }

    @Test
    void noSourceIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Reports.parse(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
