package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.findings;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Finding;
import dev.gip.validate.ValidationContext;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RollUpRulesTest {

    private static AnnualReport received(int year, int count) {
        return zeros(FormId.F2021)
                .year(year)
                .cell("requests/newlyReceived/total", count)
                .build();
    }

    private static List<Finding> found(AnnualReport report, AnnualReport... subordinates) {
        ValidationContext.Builder context = ValidationContext.builder();
        List.of(subordinates).forEach(context::subordinate);
        return findings(STANDARD.validate(report, context.build()), "GIP-ROL-001");
    }

    @Test
    void aGovernmentStatesNoLessThanItsBodiesTogether() {
        assertThat(found(received(2023, 5), received(2023, 3), received(2023, 4)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("总计」为 5，少于所给 2 份下级报告之和 7"))
                .satisfies(finding -> assertThat(
                                Objects.requireNonNull(finding.comparison()).difference())
                        .isEqualTo("-2"));
        assertThat(found(received(2023, 7), received(2023, 3), received(2023, 4)))
                .isEmpty();
    }

    @Test
    void reportsOnOtherYearsAreNotAddedUp() {
        assertThat(found(received(2023, 5), received(2022, 9), received(2023, 4)))
                .isEmpty();
    }
}
