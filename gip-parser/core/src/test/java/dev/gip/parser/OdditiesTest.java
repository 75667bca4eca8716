package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.Source;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd in the fixtures, each by name. */
class OdditiesTest {

    private static Cell cell(Reading reading, String ref) {
        return reading.report().orElseThrow().cell(CellRef.parse(ref));
    }

    private static Diagnostic only(Reading reading, String code) {
        List<Diagnostic> found = Cells.diagnostics(reading, code);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static int line(SourceLocation location) {
        return range(location).line();
    }

    private static TextRange range(SourceLocation location) {
        return Objects.requireNonNull(location.range());
    }

    /** The number of the line on which a text stands, if it stands on one line only. */
    private static int lineOf(String document, String wanted) {
        List<String> lines = document.lines().toList();
        assertThat(lines.stream().filter(line -> line.contains(wanted))).hasSize(1);
        return lines.indexOf(lines.stream()
                        .filter(line -> line.contains(wanted))
                        .findFirst()
                        .orElseThrow())
                + 1;
    }

    @Nested
    class Luanping {

        private final Fixture fixture = Fixture.of("2019/txt/luanping-district-2020.txt");
        private final Reading reading = Reports.parse(fixture.source());

        @ParameterizedTest
        @CsvSource({
            "administrativeLicensing, 减5874, -5874",
            "otherExternalServices, 增7, 7",
            "administrativePenalty, 增87, 87",
            "administrativeCompulsion, 增17, 17"
        })
        void aSignInWordsIsASign(String row, String raw, int value) {
            CellRef ref = new CellRef("proactive", row, "changeThisYear");
            Diagnostic said = Cells.diagnostics(reading, "SIGN_IN_WORDS").stream()
                    .filter(diagnostic -> diagnostic.cells().contains(ref))
                    .findFirst()
                    .orElseThrow();

            assertThat(cell(reading, ref.toString())).isEqualTo(Cell.of(value));
            assertThat(range(Objects.requireNonNull(said.location())))
                    .extracting(TextRange::line, TextRange::column)
                    .containsExactly(lineOf(fixture.text(), raw), 1);
        }

        @Test
        void aUnitInTheCellIsKeptAndPointedOut() {
            Diagnostic said = only(reading, "UNIT_IN_CELL");

            assertThat(cell(reading, "proactive/governmentProcurement/procurementAmount"))
                    .isEqualTo(new Cell.Numeric(new BigDecimal("101973.15"), "万"));
            assertThat(range(Objects.requireNonNull(said.location())))
                    .extracting(TextRange::line, TextRange::column)
                    .containsExactly(lineOf(fixture.text(), "101973.15万"), 1);
        }

        @Test
        void theTableUnderAWrongHeadingTellsTheSection() {
            Diagnostic said = only(reading, "WRONG_HEADING");

            assertThat(reading.report().orElseThrow().sections())
                    .extracting(section -> section.key() + " " + section.heading())
                    .contains("requests 三、收到和处理政府信息公开申请情况", "review 四、收到和处理政府信息公开申请情况");
            assertThat(line(Objects.requireNonNull(said.location())))
                    .isEqualTo(lineOf(fixture.text(), "四、收到和处理政府信息公开申请情况"));
        }

        @Test
        void aStrayFigureBehindALabelIsLeftOutWhereTheRowIsWhole() {
            Diagnostic said = only(reading, "FUSED_LABEL");
            CellRef first = CellRef.parse("requests/results.denied.threeSecuritiesOneStability/naturalPerson");
            String line = "3.危及“三安全一稳定”0 | 0";

            assertThat(said.cells()).containsExactly(first);
            assertThat(range(Objects.requireNonNull(said.location())))
                    .extracting(TextRange::line, TextRange::column)
                    .containsExactly(lineOf(fixture.text(), line), 1);
            assertThat(range(reading.locate(first).orElseThrow()))
                    .extracting(TextRange::line, TextRange::column)
                    .containsExactly(lineOf(fixture.text(), line), line.length());
        }

        @Test
        void aPageShowsTheSameOddities() {
            Reading page = Reports.parse(
                    Fixture.of("2019/html/luanping-district-2020.html").source());

            assertThat(page.diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactlyInAnyOrderElementsOf(
                            reading.diagnostics().stream().map(Diagnostic::code).toList());
        }
    }

    @Nested
    class Xihe {

        private static final List<String> CLIPPED = Stream.concat(
                        Stream.of(
                                        "stateSecret",
                                        "prohibitedByLaw",
                                        "threeSecuritiesOneStability",
                                        "thirdPartyRights",
                                        "internalAffairs",
                                        "processInformation",
                                        "enforcementFile",
                                        "administrativeInquiry")
                                .map(row -> "results.denied." + row),
                        Stream.of("notHeld", "mustBeCreated", "unclearAfterCorrection")
                                .map(row -> "results.unavailable." + row))
                .toList();

        private final Fixture fixture = Fixture.of("2019/txt/xihe-justice-2020.txt");
        private final Reading reading = Reports.parse(fixture.source());

        @Test
        void rowsCutOffAtTheEdgeLackTheirLastCell() {
            assertThat(CLIPPED).allSatisfy(row -> {
                assertThat(cell(reading, "requests/" + row + "/total")).isEqualTo(Cell.absent());
                assertThat(cell(reading, "requests/" + row + "/otherOrganization"))
                        .isEqualTo(Cell.of(0));
            });
        }

        @Test
        void everyRowCutOffIsNamedWithItsLostCell() {
            assertThat(Cells.diagnostics(reading, "CLIPPED_ROW"))
                    .flatExtracting(Diagnostic::cells)
                    .containsExactlyElementsOf(CLIPPED.stream()
                            .map(row -> new CellRef("requests", row, "total"))
                            .toList());
        }

        @Test
        void whatIsLeftOfThemRestsOnTheEdge() {
            assertThat(reading.provenance().of(CellRef.parse("requests/" + CLIPPED.get(0) + "/naturalPerson")))
                    .map(Evidence::basis)
                    .hasValue(Basis.CLIPPED_ROW);
        }

        @Test
        void rowsWithoutFiguresAreBlankAndNamed() {
            assertThat(Cells.diagnostics(reading, "BLANK_ROW"))
                    .extracting(said -> line(Objects.requireNonNull(said.location())))
                    .containsExactly(lineOf(fixture.text(), "(一) 予以公开"), lineOf(fixture.text(), "(二) 部分公开"));
            assertThat(cell(reading, "requests/results.partiallyGranted/total")).isEqualTo(Cell.blank());
        }

        @Test
        void theReadingIsPartial() {
            assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
        }

        @Test
        void strictReadingConcludesNothingFromTheEdge() {
            Reading strict = ReportParser.builder().strict().build().parse(fixture.source());
            AnnualReport report = strict.report().orElseThrow();

            assertThat(CLIPPED)
                    .allSatisfy(row -> assertThat(Cells.of(report).entrySet())
                            .filteredOn(entry -> entry.getKey().row().equals(row))
                            .hasSize(7)
                            .allSatisfy(
                                    entry -> assertThat(entry.getValue().kind()).isEqualTo(CellKind.UNRESOLVED)));
            assertThat(Cells.diagnostics(strict, "UNRESOLVED_CELLS")).hasSize(CLIPPED.size());
        }

        @Test
        void strictReadingTakesTheWholeRowsAllTheSame() {
            Reading strict = ReportParser.builder().strict().build().parse(fixture.source());

            assertThat(Cells.wrong(Cells.of(fixture.expected()), Cells.of(strict)))
                    .isEmpty();
            assertThat(cell(strict, "requests/results.other/total")).isEqualTo(Cell.of(0));
        }
    }

    @Nested
    class Haizhou {

        private final Reading reading =
                Reports.parse(Fixture.of("2019/txt/haizhou-justice-2020.txt").source());

        @ParameterizedTest
        @CsvSource({
            "naturalPerson, 0",
            "commercialEnterprise, 0",
            "researchInstitution, 0",
            "publicWelfareOrganization, 0",
            "legalServiceOrganization, 0",
            "otherOrganization, 0",
            "total, 2"
        })
        void aTotalThatDoesNotComeOutIsReadAsItStands(String column, int value) {
            assertThat(cell(reading, "requests/results.total/" + column)).isEqualTo(Cell.of(value));
        }
    }

    /** Marks of notes, struck-out figures and what a page does not show are no digits of the figure beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>5<sup>1</sup></td>",
                "<td>5<sub>2</sub></td>",
                "<td><del>3</del>5</td>",
                "<td><s>3</s>5</td>",
                "<td>5<span style='display: none'>3</span></td>",
                "<td>5<span hidden>3</span></td>",
                "<td><ruby>5<rt>3</rt></ruby></td>"
            })
    void whatStandsBesideAFigureIsNoPartOfIt(String cell) {
        String page = "<title>清河县2023年政府信息公开工作年度报告</title><p>二、主动公开政府信息情况</p><table>"
                + "<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td>" + cell + "</tr></table>";
        Reading reading = Reports.parse(Source.ofText("page.html", page));
        assertThat(cell(reading, "proactive/administrativeLicensing/decisions")
                        .number()
                        .isPresent())
                .isFalse();
    }
}
