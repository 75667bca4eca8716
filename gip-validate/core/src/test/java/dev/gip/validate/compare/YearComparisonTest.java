package dev.gip.validate.compare;

import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class YearComparisonTest {

    private static CellComparison compared(AnnualReport before, AnnualReport after, String ref) {
        return YearComparison.of(before, after).cells().stream()
                .filter(cell -> cell.ref().equals(CellRef.parse(ref)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cellsOfOneFormAreComparedOneByOne() {
        AnnualReport before =
                zeros(FormId.F2021).cell("requests/newlyReceived/total", 5).build();
        AnnualReport after =
                zeros(FormId.F2021).cell("requests/newlyReceived/total", 8).build();
        YearComparison comparison = YearComparison.of(before, after);

        assertThat(comparison.cells()).hasSameSizeAs(Forms.of(FormId.F2021).cells());
        assertThat(comparison.changed()).singleElement().satisfies(cell -> {
            assertThat(cell.change()).contains(new BigDecimal(3));
            assertThat(cell.before()).contains(new BigDecimal(5));
        });
    }

    @Test
    void aRowThatTheLaterFormDividesIsNotHeldAgainstItsParts() {
        AnnualReport before =
                zeros(FormId.F2019).cell("requests/results.other/total", 5).build();

        assertThat(YearComparison.of(before, zeros(FormId.F2021).build()).cells())
                .extracting(CellComparison::ref)
                .doesNotContain(CellRef.parse("requests/results.other.feeOverdue/total"))
                .contains(CellRef.parse("requests/results.denied.stateSecret/total"));
    }

    @Test
    void aRowThatWasDividedIsHeldAgainstTheSumOfItsParts() {
        AnnualReport before = zeros(FormId.F2021)
                .cell("requests/results.other.feeOverdue/total", 2)
                .cell("requests/results.other.other/total", 3)
                .build();
        AnnualReport after =
                zeros(FormId.F2019).cell("requests/results.other/total", 9).build();

        assertThat(compared(before, after, "requests/results.other/total").change())
                .contains(new BigDecimal(4));
    }

    @Test
    void columnsThatWereRenamedCorrespond() {
        AnnualReport before = zeros(FormId.F2019)
                .cell("proactive/normativeDocuments/producedThisYear", 4)
                .build();
        AnnualReport after = zeros(FormId.F2021)
                .cell("proactive/normativeDocuments/issuedThisYear", 6)
                .build();

        assertThat(compared(before, after, "proactive/normativeDocuments/issuedThisYear")
                        .change())
                .contains(new BigDecimal(2));
        assertThat(compared(after, before, "proactive/normativeDocuments/producedThisYear")
                        .change())
                .contains(new BigDecimal(-2));
    }

    @Test
    void whatIsNotStatedHasNoChange() {
        AnnualReport before = zeros(FormId.F2021)
                .cell("requests/newlyReceived/total", Cell.blank())
                .build();

        assertThat(compared(before, zeros(FormId.F2021).build(), "requests/newlyReceived/total")
                        .change())
                .isEmpty();
    }

    @Test
    void formsThatHaveNothingInCommonCompareNothing() {
        assertThat(YearComparison.of(
                                zeros(FormId.STATISTICS_2014).build(),
                                zeros(FormId.F2019).build())
                        .cells())
                .isEmpty();
    }
}
