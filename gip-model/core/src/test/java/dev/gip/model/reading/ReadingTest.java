package dev.gip.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/total");
    private static final CellRef CARRIED = CellRef.parse("requests/carriedOver/total");
    private static final AnnualReport REPORT =
            AnnualReport.builder(FormId.F2021).cell(RECEIVED, Cell.of(5)).build();
    private static final SourceLocation PLACE =
            new SourceLocation("a.html", List.of(PathSegment.of("table", 2)), null, null, "5");
    private static final Evidence EVIDENCE = new Evidence(PLACE, "5", "总计", Basis.COLUMN);
    private static final Evidence TITLE = new Evidence(SourceLocation.of("a.html"), "年报", "", Basis.TEXT);
    private static final Provenance PROVENANCE = new Provenance(Map.of(RECEIVED, EVIDENCE), Map.of("title", TITLE));
    private static final Diagnostic DIAGNOSTIC =
            new Diagnostic("CELL_ABSENT", Severity.WARNING, new LocalizedText("缺", "missing"), PLACE, List.of(CARRIED));

    private static Reading reading() {
        return Reading.of("a.html", true, REPORT, PROVENANCE, List.of(DIAGNOSTIC));
    }

    @Test
    void aReadingHoldsWhatWasRead() {
        assertThat(reading().source()).isEqualTo("a.html");
        assertThat(reading().report()).contains(REPORT);
        assertThat(reading().provenance()).isEqualTo(PROVENANCE);
        assertThat(reading().diagnostics()).containsExactly(DIAGNOSTIC);
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(reading(), ReadingOutcome.COMPLETE),
                Arguments.of(Reading.of("a.html", false, REPORT, PROVENANCE, List.of()), ReadingOutcome.PARTIAL),
                Arguments.of(Reading.unrecognized("a.html", List.of(DIAGNOSTIC)), ReadingOutcome.UNRECOGNIZED),
                Arguments.of(Reading.unreadable("a.html", List.of(DIAGNOSTIC)), ReadingOutcome.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void aReadingSaysHowFarItCame(Reading reading, ReadingOutcome outcome) {
        assertThat(reading.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void onlyCompleteAndPartialReadingsHaveAReport(Reading reading, ReadingOutcome outcome) {
        boolean read = outcome == ReadingOutcome.COMPLETE || outcome == ReadingOutcome.PARTIAL;
        assertThat(reading.report().isPresent()).isEqualTo(read);
        assertThat(reading.provenance()).isEqualTo(read ? PROVENANCE : Provenance.NONE);
    }

    @Test
    void aReadingWithoutReportSaysWhy() {
        assertThat(Reading.unrecognized("a.html", List.of(DIAGNOSTIC)).diagnostics())
                .containsExactly(DIAGNOSTIC);
        assertThat(Reading.unreadable("a.html", List.of(DIAGNOSTIC)).diagnostics())
                .containsExactly(DIAGNOSTIC);
    }

    @Test
    void aCellIsLocatedInTheSource() {
        assertThat(reading().locate(RECEIVED)).contains(PLACE);
    }

    @Test
    void aCellThatTheSourceDoesNotShowHasNoPlace() {
        assertThat(reading().locate(CARRIED)).isEmpty();
    }

    @Test
    void evidenceIsFoundByCellAndByFact() {
        assertThat(PROVENANCE.of(RECEIVED)).contains(EVIDENCE);
        assertThat(PROVENANCE.of("title")).contains(TITLE);
    }

    @Test
    void thereIsNoEvidenceOfWhatTheSourceDoesNotState() {
        assertThat(PROVENANCE.of(CARRIED)).isEmpty();
        assertThat(PROVENANCE.of("agency")).isEmpty();
        assertThat(PROVENANCE.of(RECEIVED.toString())).isEmpty();
    }

    @Test
    void nothingIsKnownWithoutProvenance() {
        assertThat(Provenance.NONE.of(RECEIVED)).isEmpty();
        assertThat(Provenance.NONE.of("title")).isEmpty();
    }

    @Test
    void provenanceIsCopiedAndCannotBeChanged() {
        Map<CellRef, Evidence> cells = new LinkedHashMap<>(Map.of(RECEIVED, EVIDENCE));
        Map<String, Evidence> facts = new LinkedHashMap<>(Map.of("title", TITLE));
        Provenance provenance = new Provenance(cells, facts);
        cells.clear();
        facts.clear();
        assertThat(provenance).isEqualTo(PROVENANCE);
        assertThatThrownBy(() -> provenance.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> provenance.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void provenanceKeepsTheOrderOfTheSource() {
        Map<CellRef, Evidence> cells = new LinkedHashMap<>();
        cells.put(RECEIVED, EVIDENCE);
        cells.put(CARRIED, EVIDENCE);
        assertThat(new Provenance(cells, Map.of()).cells().keySet()).containsExactly(RECEIVED, CARRIED);
    }

    @Test
    void readingsOfEqualContentAreEqual() {
        assertThat(reading()).isEqualTo(reading()).hasSameHashCodeAs(reading());
    }

    static Stream<Reading> others() {
        List<Diagnostic> diagnostics = List.of(DIAGNOSTIC);
        AnnualReport other = REPORT.withCell(RECEIVED, Cell.of(6));
        return Stream.of(
                Reading.of("b.html", true, REPORT, PROVENANCE, diagnostics),
                Reading.of("a.html", false, REPORT, PROVENANCE, diagnostics),
                Reading.of("a.html", true, other, PROVENANCE, diagnostics),
                Reading.of("a.html", true, REPORT, Provenance.NONE, diagnostics),
                Reading.of("a.html", true, REPORT, PROVENANCE, List.of()),
                Reading.unreadable("a.html", diagnostics));
    }

    @ParameterizedTest
    @MethodSource("others")
    void readingsThatDifferInAnyPartDiffer(Reading other) {
        assertThat(reading()).isNotEqualTo(other);
    }

    @Test
    void aReadingIsNoReport() {
        assertThat((Object) reading()).isNotEqualTo(REPORT);
    }

    @Test
    void diagnosticsAreCopied() {
        List<Diagnostic> diagnostics = new ArrayList<>(List.of(DIAGNOSTIC));
        Reading reading = Reading.unreadable("a.html", diagnostics);
        diagnostics.clear();
        assertThat(reading.diagnostics()).containsExactly(DIAGNOSTIC);
    }

    @Test
    void aReadingIsPrintedShort() {
        assertThat(reading()).hasToString("Reading[a.html, COMPLETE, 1 diagnostics]");
    }

    @Test
    void aDiagnosticSpeaksTheReadersLanguage() {
        assertThat(DIAGNOSTIC.message(Locale.CHINESE)).isEqualTo("缺");
        assertThat(DIAGNOSTIC.message(Locale.ENGLISH)).isEqualTo("missing");
    }

    @Test
    void theCellsOfADiagnosticAreCopied() {
        List<CellRef> cells = new ArrayList<>(List.of(RECEIVED));
        Diagnostic diagnostic = new Diagnostic("X", Severity.INFO, DIAGNOSTIC.text(), null, cells);
        cells.clear();
        assertThat(diagnostic.cells()).containsExactly(RECEIVED);
    }
}
