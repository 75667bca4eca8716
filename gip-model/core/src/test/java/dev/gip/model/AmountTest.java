package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.form.FormId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure comes to in a unit without multiples. */
class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "12.5, 万元, , 125000, 元",
        "12.5, , 万元, 125000, 元",
        "12.5, 万, 万元, 125000, 元",
        "125000, 元, 万元, 125000, 元",
        "1.2, 亿元, , 120000000, 元",
        "3.2, 万, , 32000, ",
        "124, 件, , 124, 件",
        "7, , , 7, ",
        "0, 万元, , 0, 元",
        "47224.1173, 万元, , 472241173, 元"
    })
    void theMultipleOfTheUnitIsMultipliedOut(
            BigDecimal value, String unit, String fixed, BigDecimal amount, String base) {
        assertThat(Amount.of(new Cell.Numeric(value, unit), fixed)).isEqualTo(new Amount(amount, base));
    }

    @Test
    void aReportKnowsTheUnitsOfItsForm() {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .cell("proactive/administrativeFees/feesCollected", Cell.of(new BigDecimal("0.5")))
                .cell("proactive/rules/inForce", 3)
                .cell("proactive/rules/issuedThisYear", Cell.blank())
                .build();

        assertThat(report.amount(CellRef.parse("proactive/administrativeFees/feesCollected")))
                .hasValue(new Amount(new BigDecimal("5000"), "元"));
        assertThat(report.amount(CellRef.parse("proactive/rules/inForce")))
                .hasValue(new Amount(new BigDecimal("3"), null));
        assertThat(report.amount(CellRef.parse("proactive/rules/issuedThisYear")))
                .isEmpty();
    }
}
