package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.json.arbitrary.ArbitraryReports;
import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.form.FormId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is read is equal to what was written, whatever a report holds. */
class RoundTripTest {

    @Property
    void jsonGivesBackTheReport(@ForAll("reports") AnnualReport report) {
        ParsedReport parsed = ReportJson.read(ReportJson.write(report));
        assertThat(parsed.report()).isEqualTo(report);
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Property
    void jsonKeepsTheOrderOfTheReport(@ForAll("reports") AnnualReport report) {
        String json = ReportJson.write(report);
        assertThat(ReportJson.write(ReportJson.read(json).report())).isEqualTo(json);
    }

    @Property
    void whatIsWrittenSatisfiesTheSchema(@ForAll("reports") AnnualReport report) {
        assertThat(Schemas.REPORT.problems(ReportJson.write(report))).isEmpty();
    }

    @Property
    void rowsGiveBackTheReport(@ForAll("reports") AnnualReport report) {
        assertThat(ReportRows.report(ReportRows.of(report))).isEqualTo(report);
    }

    @Property
    void fieldsGiveBackTheRows(@ForAll("reports") AnnualReport report) {
        List<TidyRow> rows = ReportRows.of(report);
        assertThat(rows.stream().map(row -> TidyRow.of(row.fields()))).containsExactlyElementsOf(rows);
    }

    @Property
    void theFormulaGuardComesOffAgain(@ForAll("words") String text) {
        assertThat(FormulaGuard.remove(FormulaGuard.add(text))).isEqualTo(text);
        assertThat(FormulaGuard.remove(FormulaGuard.add(FormulaGuard.add(text))))
                .isEqualTo(FormulaGuard.add(text));
    }

    @Test
    void arbitraryReportsHoldWhatTheyPromise() {
        List<AnnualReport> sample =
                ArbitraryReports.reports().list().ofSize(400).sample();
        assertThat(sample).extracting(AnnualReport::form).contains(FormId.NARRATIVE_2008, FormId.F2019, FormId.F2021);
        assertThat(sample).anyMatch(report -> !report.alternatives().isEmpty());
        List<Cell> cells = sample.stream()
                .flatMap(report -> report.tables().values().stream())
                .flatMap(table -> table.cells().values().stream())
                .toList();
        assertThat(cells)
                .extracting(Cell::kind)
                .containsAll(
                        List.of(CellKind.NUMBER, CellKind.BLANK, CellKind.SYMBOL, CellKind.TEXT, CellKind.UNRESOLVED));
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ArbitraryReports.reports();
    }

    @Provide
    Arbitrary<String> words() {
        return ArbitraryReports.words();
    }
}
