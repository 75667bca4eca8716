package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellKind;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.source.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureTest {

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    private static AnnualReport read(Fixture fixture) {
        return Reports.parse(fixture.source()).report().orElseThrow();
    }

    @Test
    void everyFormatIsThere() {
        assertThat(fixtures())
                .extracting(Fixture::toString)
                .hasSizeGreaterThanOrEqualTo(11)
                .contains("2021/txt/qinghe-county-2023.gb18030.txt", "2021/md/qinghe-county-2023.md");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFormIsRecognised(Fixture fixture) {
        assertThat(read(fixture).form()).isEqualTo(fixture.expected().form());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theHeaderIsRead(Fixture fixture) {
        assertThat(read(fixture).header()).isEqualTo(fixture.expected().header());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSectionsAreThereInTheirOrder(Fixture fixture) {
        assertThat(read(fixture).sections())
                .extracting(section -> section.key() + ": " + clean(section.heading()))
                .isEqualTo(fixture.expected().sections().stream()
                        .map(section -> section.key() + ": " + clean(section.heading()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theTextOfTheSectionsIsVerbatimAndFreeOfTablesAndChrome(Fixture fixture) {
        assertThat(textLines(read(fixture))).containsExactlyElementsOf(textLines(fixture.expected()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theCellsAreEqual(Fixture fixture) {
        assertThat(Cells.difference(Cells.of(fixture.expected()), Cells.of(read(fixture))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noSecondTableOfAKindIsSeen(Fixture fixture) {
        assertThat(read(fixture).alternatives()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theReadingIsCompleteJustWhereTheReportShowsEveryCell(Fixture fixture) {
        AnnualReport expected = fixture.expected();
        boolean whole = Forms.of(expected.form()).cells().stream()
                .noneMatch(ref -> expected.cell(ref).kind() == CellKind.ABSENT);

        assertThat(Reports.parse(fixture.source()).outcome())
                .isEqualTo(whole ? ReadingOutcome.COMPLETE : ReadingOutcome.PARTIAL);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyCellHasAPlaceThatShowsIt(Fixture fixture) {
        Reading reading = Reports.parse(fixture.source());
        String text = fixture.text();

        assertThat(Cells.of(reading).keySet()).allSatisfy(ref -> {
            Evidence evidence = reading.provenance().of(ref).orElseThrow();
            TextRange range = evidence.location().range();
            assertThat(range).isNotNull();
            assertThat(text.substring(range.start(), range.end()).replaceAll("<[^>]*>|&nbsp;|\\s", ""))
                    .isEqualTo(evidence.raw().replaceAll("[\\s\\u00A0]", ""));
        });
    }

    private static List<String> textLines(AnnualReport report) {
        return report.sections().stream()
                .flatMap(section -> section.text().lines().map(line -> section.key() + ": " + clean(line)))
                .toList();
    }

    /** Text without what no reader sees: the kind of a space, and how many there are. */
    private static String clean(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    }
}
