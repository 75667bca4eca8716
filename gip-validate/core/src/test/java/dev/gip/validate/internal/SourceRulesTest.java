package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.findings;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.ValidationResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRulesTest {

    private static final CellRef CELL = CellRef.parse("requests/newlyReceived/naturalPerson");
    private static final SourceLocation PLACE =
            new SourceLocation("a.html", List.of(dev.gip.model.source.PathSegment.of("table", 2)), null, null, "x");
    private static final SourceLocation CELL_PLACE = SourceLocation.of("cell of a.html");

    @ParameterizedTest
    @CsvSource({
        "FUSED_LABEL,        GIP-SRC-001, fused-label",
        "WRONG_HEADING,      GIP-SRC-002, wrong-heading",
        "CONFLICTING_TABLES, GIP-SRC-003, conflicting-tables",
        "UNRESOLVED_CELLS,   GIP-SRC-004, misaligned-row",
        "LEFTOVER_FIGURES,   GIP-SRC-004, misaligned-row",
        "CLIPPED_ROW,        GIP-SRC-004, misaligned-row",
        "CONFLICTING_FIGURES, GIP-SRC-005, conflicting-figures",
        "UNIT_CONFLICT,      GIP-VAL-005, unit",
    })
    void aDiagnosticBecomesAFindingOfItsRule(String code, String rule, String kind) {
        ValidationResult result = STANDARD.validate(read(zeros(FormId.F2021).build(), code, PLACE));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.cells()).containsExactly(CELL);
            assertThat(finding.locations()).containsExactly(PLACE);
            assertThat(finding.text().zh()).startsWith("甲。").hasSizeGreaterThan(3);
            assertThat(finding.text().en()).startsWith("A. ").hasSizeGreaterThan(3);
        });
    }

    @Test
    void aFigureIsCalledByItsNameAndNotByItsKey() {
        AnnualReport report = zeros(FormId.F2021)
                .build()
                .withFigures(List.of(new Figure("replied", new BigDecimal(3), "件", false, "")));
        Diagnostic diagnostic = new Diagnostic(
                "CONFLICTING_FIGURES",
                Severity.WARNING,
                new LocalizedText("正文对“replied”的说法不一。", "The text states “replied” in two ways."),
                PLACE,
                List.of());

        ValidationResult result =
                STANDARD.validate(Reading.of("a.html", true, report, Provenance.NONE, List.of(diagnostic)));

        assertThat(findings(result, "GIP-SRC-005")).singleElement().satisfies(finding -> {
            assertThat(finding.text().zh()).contains("“办结、答复数”");
            assertThat(finding.text().en()).contains("“requests concluded”");
        });
    }

    @Test
    void withoutAPlaceOfItsOwnAFindingStandsAtItsCells() {
        ValidationResult result = STANDARD.validate(read(zeros(FormId.F2021).build(), "FUSED_LABEL", null));

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.locations()).containsExactly(CELL_PLACE));
    }

    @Test
    void otherDiagnosticsAreNoFindings() {
        assertThat(STANDARD.validate(read(zeros(FormId.F2021).build(), "CELL_ABSENT", PLACE))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GIP-SRC-001", "GIP-SRC-002", "GIP-SRC-003"})
    void aBareReportLeavesNothingToLookAt(String rule) {
        ValidationResult result = STANDARD.validate(zeros(FormId.F2021).build());

        assertThat(run(result, rule).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    /** The cell says 元 and the reader says the same of it: that is one fault, not two. */
    @Test
    void aUnitIsReportedOnce() {
        CellRef fees = CellRef.parse("proactive/administrativeFees/feesCollected");
        AnnualReport report = zeros(FormId.F2021)
                .cell(fees, new Cell.Numeric(new BigDecimal(400), "元"))
                .build();
        Diagnostic diagnostic =
                new Diagnostic("UNIT_CONFLICT", Severity.WARNING, new LocalizedText("甲。", "A."), PLACE, List.of(fees));

        ValidationResult result =
                STANDARD.validate(Reading.of("a.html", true, report, Provenance.NONE, List.of(diagnostic)));

        assertThat(findings(result, "GIP-VAL-005")).hasSize(1);
    }

    private static Reading read(AnnualReport report, String code, @Nullable SourceLocation location) {
        Diagnostic diagnostic =
                new Diagnostic(code, Severity.INFO, new LocalizedText("甲。", "A."), location, List.of(CELL));
        Evidence evidence = new Evidence(CELL_PLACE, "0", "", Evidence.Basis.COLUMN);
        return Reading.of(
                "a.html", true, report, new Provenance(Map.of(CELL, evidence), Map.of()), List.of(diagnostic));
    }

    /** A table that is cut off at its right edge is one fault, however many rows it has. */
    @Test
    void whatBefellManyRowsIsToldOnce() {
        Diagnostic row =
                new Diagnostic("CLIPPED_ROW", Severity.WARNING, new LocalizedText("甲。", "A."), PLACE, List.of(CELL));
        Diagnostic other = new Diagnostic(
                "CLIPPED_ROW",
                Severity.WARNING,
                new LocalizedText("乙。", "B."),
                PLACE,
                List.of(CellRef.parse("requests/carriedOver/total")));
        Reading reading = Reading.of("a.html", true, zeros(FormId.F2021).build(), Provenance.NONE, List.of(row, other));

        assertThat(findings(STANDARD.validate(reading), "GIP-SRC-004"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).isEqualTo("甲。同类情况共 2 处。请补齐或拆开单元格。"))
                .satisfies(finding -> assertThat(finding.cells()).hasSize(2));
    }
}
