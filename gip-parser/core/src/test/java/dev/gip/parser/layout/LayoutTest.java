package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import dev.gip.parser.layout.FigureStyle.Digits;
import dev.gip.parser.layout.FigureStyle.Size;
import dev.gip.parser.layout.FigureStyle.Zeros;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layout does not matter: what is printed is read. */
class LayoutTest {

    static Stream<Arguments> layouts() {
        return KnownGaps.layoutsThatAreRead().stream().flatMap(LayoutTest::inBothForms);
    }

    static Stream<Arguments> layoutsThatShowBlanks() {
        return KnownGaps.layoutsThatAreRead().stream()
                .filter(Layout::showsBlanks)
                .flatMap(LayoutTest::inBothForms);
    }

    static Stream<Arguments> layoutsThatHideBlanks() {
        return KnownGaps.layoutsThatAreRead().stream()
                .filter(layout -> !layout.showsBlanks())
                .flatMap(LayoutTest::inBothForms);
    }

    private static Stream<Arguments> inBothForms(Layout layout) {
        return Stream.of(FormId.F2019, FormId.F2021).map(form -> Arguments.of(layout, form));
    }

    /** A report whose every figure stands in one cell only, so that any shift shows. */
    private static PrintedReport everyFigureOnce(FormId form) {
        return new FigureStyle(form, Size.DISTINCT, false, Zeros.DIGITS, Digits.PLAIN, 0).report();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void everyCellIsRead(Layout layout, FormId form) {
        PrintedReport known = everyFigureOnce(form);

        assertThat(Cells.difference(known.cells(), Cells.of(read(known, layout))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void theReadingIsCompleteAndHasNothingToSay(Layout layout, FormId form) {
        Reading reading = read(everyFigureOnce(form), layout);

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).isEmpty();
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.COMPLETE);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void theTextOfTheSectionsHasNothingOfTheTables(Layout layout, FormId form) {
        PrintedReport known = everyFigureOnce(form);

        assertThat(read(known, layout).report().orElseThrow().sections())
                .containsExactlyElementsOf(known.form().sections().stream()
                        .map(LayoutTest::section)
                        .toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layoutsThatShowBlanks")
    void anEmptyCellIsBlankAndMovesNoOther(Layout layout, FormId form) {
        PrintedReport known = sprinkled(form);

        assertThat(Cells.difference(known.cells(), Cells.of(read(known, layout))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layoutsThatHideBlanks")
    void whereEmptyCellsLeaveNoTraceNoFigureMoves(Layout layout, FormId form) {
        PrintedReport known = sprinkled(form);
        Reading reading = read(known, layout);

        assertThat(Cells.wrong(known.cells(), Cells.of(reading))).isEmpty();
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void rowsCutOffAtTheEdgeLackWhatStandsBeyondItAndNothingElse(String form) {
        PrintedReport known =
                new FigureStyle(new FormId(form), Size.MANY, false, Zeros.DIGITS, Digits.PLAIN, 0).report();
        Map<CellRef, Cell> shown = new LinkedHashMap<>(known.cells());
        shown.keySet()
                .removeIf(ref -> ref.column().equals("total")
                        && ref.row().chars().filter(c -> c == '.').count() == 2);

        assertThat(Cells.difference(shown, Cells.of(Reports.parse(cutBehindNineFields(known)))))
                .isEmpty();
    }

    /** Only the table of requests has ten fields a line. */
    private static String cutBehindNineFields(PrintedReport known) {
        return known.print(TabLayout.TABS_OF_A_WORD_PROCESSOR)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .map(fields -> String.join("\t", fields.size() == 10 ? fields.subList(0, 9) : fields))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Reading read(PrintedReport known, Layout layout) {
        return Reports.parse(known.print(layout));
    }

    private static Section section(SectionDefinition section) {
        return new Section(
                section.key(), section.number() + "、" + section.label().official(), PrintedReport.prose(section.key()));
    }

    /** Cells left empty at the beginning, in the middle and at the end of rows, and whole rows. */
    private static PrintedReport sprinkled(FormId form) {
        Set<String> refs = Set.of(
                "requests/newlyReceived/naturalPerson",
                "requests/carriedOver/total",
                "requests/results.granted/researchInstitution",
                "requests/results.granted/legalServiceOrganization",
                "requests/results.denied.prohibitedByLaw/naturalPerson",
                "requests/results.denied.prohibitedByLaw/commercialEnterprise",
                "requests/results.denied.prohibitedByLaw/total",
                "requests/results.denied.enforcementFile/otherOrganization",
                "requests/results.denied.enforcementFile/total",
                "review/reconsideration/corrected",
                "review/directLitigation/upheld",
                "review/litigationAfterReconsideration/pending");
        return everyFigureOnce(form)
                .withBlanks(ref -> refs.contains(ref.toString())
                        || ref.row().equals("results.unavailable.notHeld")
                        || ref.row().equals("administrativePenalty")
                        || (ref.row().equals("normativeDocuments")
                                && !ref.column().equals("disclosedTotal")
                                && !ref.column().equals("inForce")));
    }

    /** The bar that opens the row of the fourth table looks like a blank first cell, and then fifteen cells seem to be there. */
    @Test
    void aBarThatOpensARowIsNoCellInPlaceOfALostOne() {
        PrintedReport known = everyFigureOnce(FormId.F2021);
        CellRef lost = CellRef.parse("review/litigationAfterReconsideration/total");
        Reading reading = Reports.parse(known.mapTables(table -> table.without(cell -> lost.equals(cell.ref())))
                .print(BarLayout.BAR_THEN_CELL_A_LINE));

        assertThat(WrongNumbers.of(known.cells(), Cells.of(reading))).isEmpty();
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
    }
}
