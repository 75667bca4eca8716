package dev.gip.validate.compare;

import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/total");
    private static final CellRef FEES = CellRef.parse("proactive/administrativeFees/feesCollected");

    private static AnnualReport with(CellRef ref, Cell cell) {
        return zeros(FormId.F2021).build().withCell(ref, cell);
    }

    @Property
    void everyCellIsTheSumOverTheReports(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9_999) Integer> counts) {
        List<AnnualReport> reports =
                counts.stream().map(count -> with(RECEIVED, Cell.of(count))).toList();
        RollUp rollUp = RollUp.of(reports);

        assertThat(rollUp.sum().cell(RECEIVED).number())
                .contains(new BigDecimal(
                        counts.stream().mapToInt(Integer::intValue).sum()));
        assertThat(rollUp.lacking()).isEmpty();
        assertThat(rollUp.sum().header().year()).isEqualTo(2021);
        assertThat(rollUp.sum().tables().values().stream()
                        .mapToInt(table -> table.cells().size()))
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(Forms.of(FormId.F2021).cells().size()));
    }

    @Test
    void aBlankAddsNothing() {
        assertThat(RollUp.of(List.of(with(RECEIVED, Cell.of(3)), with(RECEIVED, Cell.blank())))
                        .sum()
                        .cell(RECEIVED)
                        .number())
                .contains(new BigDecimal(3));
    }

    @Test
    void aCellThatOneReportLacksHasNoSumAndTheReportIsNamed() {
        RollUp rollUp = RollUp.of(List.of(
                with(RECEIVED, Cell.of(3)), with(RECEIVED, Cell.absent()), with(RECEIVED, new Cell.Text("若干"))));

        assertThat(rollUp.sum().cell(RECEIVED).kind()).isEqualTo(CellKind.ABSENT);
        assertThat(rollUp.lacking()).containsEntry(RECEIVED, List.of(1, 2)).hasSize(1);
    }

    @Test
    void amountsInDifferentUnitsAreAddedInYuan() {
        RollUp rollUp = RollUp.of(List.of(
                with(FEES, new Cell.Numeric(new BigDecimal("1.2"), null)),
                with(FEES, new Cell.Numeric(new BigDecimal("500"), "元"))));

        assertThat(rollUp.sum().cell(FEES)).isEqualTo(new Cell.Numeric(new BigDecimal(12_500), "元"));
    }

    @Test
    void countsAreAddedUpWithoutTheirMeasureWords() {
        RollUp rollUp = RollUp.of(List.of(
                with(RECEIVED, new Cell.Numeric(new BigDecimal(124), "件")),
                with(RECEIVED, new Cell.Numeric(new BigDecimal(3), "条")),
                with(RECEIVED, new Cell.Numeric(new BigDecimal("1.2"), "万")),
                with(RECEIVED, Cell.of(5))));

        assertThat(rollUp.sum().cell(RECEIVED)).isEqualTo(Cell.of(12_132));
        assertThat(rollUp.lacking()).isEmpty();
    }

    @Test
    void amountsWhoseUnitIsNotKnownAreNotMixed() {
        CellRef amount = CellRef.parse("proactive/governmentProcurement/procurementAmount");
        RollUp rollUp = RollUp.of(List.of(
                zeros(FormId.F2019)
                        .cell(amount, new Cell.Numeric(new BigDecimal(5), "万元"))
                        .build(),
                zeros(FormId.F2019)
                        .cell(amount, new Cell.Numeric(new BigDecimal(5), null))
                        .build()));

        assertThat(rollUp.lacking()).containsEntry(amount, List.of(1));
    }

    @Test
    void onlyReportsOfOneFormAndYearAddUp() {
        AnnualReport report = zeros(FormId.F2021).build();
        AnnualReport other = report.withHeader(report.header().withYear(2022));

        assertThatThrownBy(() -> RollUp.of(List.of(report, zeros(FormId.F2019).build())))
                .hasMessageContaining("different forms");
        assertThatThrownBy(() -> RollUp.of(List.of(report, other))).hasMessageContaining("different years");
        assertThatThrownBy(() -> RollUp.of(List.of())).hasMessageContaining("at least one report");
    }
}
