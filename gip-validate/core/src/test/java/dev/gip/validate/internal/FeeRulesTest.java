package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeRulesTest {

    private static final CellRef OVERDUE = CellRef.parse("requests/results.other.feeOverdue/total");
    private static final CellRef COLLECTED = CellRef.parse("proactive/administrativeFees/feesCollected");

    @ParameterizedTest
    @CsvSource({
        "2021, 无。, 1",
        "2020, 无。, 0",
        "2021, 本年度未收取信息处理费。, 0",
        "2021, 政府信息公开均免费提供。, 0",
    })
    void sinceFeesMayBeChargedTheReportSaysWhetherTheyWere(int year, String text, int found) {
        AnnualReport report = Written.report("other", text);

        assertThat(said("GIP-FEE-001", report.withHeader(report.header().withYear(year))))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 实际收取信息处理费400元。, 1",
        "400, '发出收费通知0件，收取400元。', 1",
        "400, '发出收费通知2件，收取400元。', 0",
        "0, 未收取信息处理费。, 0",
    })
    void aFeeGoesWithANotice(String fee, String text, int found) {
        AnnualReport report = charging(fee, text).withCell(COLLECTED, Cell.of(9));

        assertThat(said("GIP-FEE-002", report)).hasSize(found);
    }

    @Test
    void overduePaymentsGoWithANotice() {
        AnnualReport overdue = Written.report().withCell(OVERDUE, Cell.of(2));

        assertThat(said("GIP-FEE-003", overdue)).singleElement().asString().contains("2 件");
        assertThat(said("GIP-FEE-003", Written.report("other", "发出收费通知2件。").withCell(OVERDUE, Cell.of(2))))
                .isEmpty();
        assertThat(said("GIP-FEE-003", Written.report())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400, 0.04, 0", "400, 0, 1", "40000, 3.5, 1", "35000, 3.5, 0"})
    void yuanOfTheTextAreHeldAgainstTenThousandsOfTheTable(String fee, BigDecimal table, int found) {
        AnnualReport report = charging(fee, "发出收费通知2件。").withCell(COLLECTED, new Cell.Numeric(table, null));

        assertThat(said("GIP-FEE-004", report)).hasSize(found);
    }

    private static AnnualReport charging(String fee, String text) {
        return Written.report("other", text)
                .withFigures(List.of(new Figure("feesCollected", new BigDecimal(fee), "元", false, text)));
    }
}
