package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.ReportHeader;
import dev.gip.model.ReportPeriod;
import dev.gip.model.validation.RuleRun.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

    @Test
    void aReportWithoutAgencyOrYearIsTold() {
        AnnualReport report = Written.report().withHeader(ReportHeader.EMPTY);

        assertThat(said("GIP-HDR-001", report)).hasSize(1);
        assertThat(said("GIP-HDR-002", report)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-01/2023-11-30", "2023-01-02/2023-12-31", "2022-01-01/2023-12-31"})
    void aPeriodThatIsNoCalendarYearIsFound(String period) {
        assertThat(said("GIP-HDR-003", covering(period))).hasSize(1);
    }

    @Test
    void aPeriodOfAnotherYearIsToldOnce() {
        assertThat(said("GIP-HDR-003", covering("2022-01-01/2022-12-31"))).isEmpty();
        assertThat(said("GIP-HDR-004", covering("2022-01-01/2022-12-31")))
                .containsExactly("统计期限是 2022 年，而报告年度是 2023 年；请核对。");
    }

    @Test
    void withoutAPeriodNothingIsSaidOfIt() {
        assertThat(run(STANDARD.validate(Written.report()), "GIP-HDR-003").status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "清河县司法局2022年政府信息公开工作年度报告, 1",
        "清河县司法局2023年政府信息公开工作年度报告, 0",
        "清河县司法局2023年政府信息公开工作年度报告（2024年1月发布）, 0",
        "清河县司法局政府信息公开工作年度报告, 0",
    })
    void theTitleNamesTheYearReportedOn(String title, int found) {
        AnnualReport report = Written.report();

        assertThat(said("GIP-HDR-004", report.withHeader(report.header().withTitle(title))))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'2022年，本机关认真做好各项公开工作，申请均按期答复。', 1",
        "'2022年度，本机关认真做好各项公开工作，申请均按期答复。', 1",
        "'2022年，国务院部署公开工作。2023年，本机关逐项落实。', 0",
        "'本机关认真做好各项公开工作，申请均按期答复。', 0",
        "'2019年修订的条例施行以来，本机关逐项落实各项要求。', 0",
    })
    void aFirstSectionThatOnlyKnowsAnotherYearIsFound(String text, int found) {
        assertThat(said("GIP-HDR-004", Written.report("overview", text))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 1", "2023-12-30, 1", "2023-12-31, 0", "2024-01-20, 0"})
    void noReportIsPublishedBeforeItsYearIsOver(LocalDate published, int found) {
        AnnualReport report = Written.report();

        assertThat(said("GIP-HDR-005", report.withHeader(report.header().withPublished(published))))
                .hasSize(found);
    }

    private static AnnualReport covering(String period) {
        AnnualReport report = Written.report();
        return report.withHeader(report.header().withPeriod(ReportPeriod.parse(period)));
    }
}
