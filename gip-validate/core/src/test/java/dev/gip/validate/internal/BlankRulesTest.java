package dev.gip.validate.internal;

import static dev.gip.validate.Reports.findings;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.Finding;
import dev.gip.validate.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankRulesTest {

    private static final Form FORM = Forms.of(FormId.F2021);
    private final Validator blanks = Validators.with(BlankRules.ALL);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void fewBlanksAmongWrittenZerosAreOneFinding(int count) {
        List<CellRef> emptied = cells("requests").subList(0, count);

        assertThat(found(empty(zeros(FormId.F2021).build(), emptied)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).containsExactlyElementsOf(emptied))
                .satisfies(finding -> assertThat(finding.text().zh()).contains("共 " + count + " 格空白"));
    }

    @Test
    void blanksOfSeveralTablesStandTogether() {
        List<CellRef> emptied = List.of(
                CellRef.parse("proactive/rules/inForce"), CellRef.parse("requests/newlyReceived/researchInstitution"));

        assertThat(found(empty(zeros(FormId.F2021).build(), emptied)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).containsExactlyElementsOf(emptied));
    }

    @Test
    void signsCountAsWrittenZeros() {
        AnnualReport report = zeros(FormId.F2021).build();
        for (CellRef ref : FORM.cells()) {
            report = report.withCell(ref, new Cell.Symbol("/"));
        }

        assertThat(found(empty(report, cells("requests").subList(0, 3)))).hasSize(1);
    }

    @Test
    void aReportThatWritesNoZeroMeansZeroByItsBlanks() {
        assertThat(found(empty(zeros(FormId.F2021).build(), FORM.cells()))).isEmpty();
    }

    @Test
    void fewBlanksWithoutAnyWrittenZeroMayBeItsZeros() {
        AnnualReport report = zeros(FormId.F2021).build();
        for (CellRef ref : FORM.cells()) {
            report = report.withCell(ref, Cell.of(3));
        }

        assertThat(found(empty(report, cells("requests").subList(0, 3)))).isEmpty();
    }

    /** Only the table on reconsideration leaves its zeros out: that is its way of writing them. */
    @Test
    void aTableMayHaveItsOwnWayOfWritingZero() {
        List<CellRef> outcomes = cells("review").subList(1, 15);

        assertThat(found(empty(zeros(FormId.F2021).build(), outcomes))).isEmpty();
        assertThat(found(empty(zeros(FormId.F2021).build(), outcomes.subList(0, 3))))
                .hasSize(1);
    }

    @Test
    void absentCellsAreNotBlank() {
        assertThat(found(zeros(FormId.F2021).build().withTable(CellTable.empty("review"))))
                .isEmpty();
    }

    private List<Finding> found(AnnualReport report) {
        return findings(blanks.validate(report), "GIP-VAL-004");
    }

    private static List<CellRef> cells(String table) {
        return FORM.table(table).orElseThrow().cells();
    }

    private static AnnualReport empty(AnnualReport report, List<CellRef> refs) {
        AnnualReport copy = report;
        for (CellRef ref : refs) {
            copy = copy.withCell(ref, Cell.blank());
        }
        return copy;
    }
}
