package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AgencyKind;
import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.validate.ValidationContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessRulesTest {

    private static final String GIVEN = "GIP-PUB-001";
    private static final String PAGE = "GIP-PUB-002";
    private static final String TOWNSHIP = "GIP-PUB-003";

    @ParameterizedTest
    @CsvSource({
        "2023, 清河县司法局, 2024-01-31, 0",
        "2023, 清河县司法局, 2024-02-01, 1",
        "2023, 清河县人民政府, 2024-03-31, 0",
        "2023, 清河县人民政府, 2024-04-01, 1",
        "2018, 清河县司法局, 2019-03-31, 0",
        "2018, 清河县司法局, 2019-04-01, 1",
        "2018, 清河县图书馆, 2019-04-01, 1",
    })
    void theLastDayDependsOnTheBodyAndTheYear(int year, String agency, LocalDate day, int found) {
        ValidationContext given = ValidationContext.builder().published(day).build();

        assertThat(said(GIVEN, by(agency, year, null), given)).hasSize(found);
        assertThat(said(PAGE, by(agency, year, day))).hasSize(found);
    }

    @Test
    void aDateThatTheCallerVouchesForCountsInPlaceOfThePage() {
        AnnualReport uploadedAgain = by("清河县司法局", 2023, LocalDate.of(2025, 7, 1));
        ValidationContext given =
                ValidationContext.builder().published(LocalDate.of(2024, 1, 20)).build();

        assertThat(said(GIVEN, uploadedAgain, given)).isEmpty();
        assertThat(said(PAGE, uploadedAgain, given)).isEmpty();
    }

    @Test
    void townshipsAreOnlyWarned() {
        AnnualReport late = by("清河县白杨镇人民政府", 2023, LocalDate.of(2024, 2, 5));
        ValidationContext given =
                ValidationContext.builder().published(LocalDate.of(2024, 2, 5)).build();

        assertThat(said(TOWNSHIP, late)).hasSize(1);
        assertThat(said(GIVEN, late, given)).isEmpty();
        assertThat(said(PAGE, late)).isEmpty();
    }

    @Test
    void aBodyOfUnknownKindIsNotJudgedAndTheReasonSaysWhatToGive() {
        AnnualReport unknown = by("清河", 2023, LocalDate.of(2024, 5, 1));
        RuleRun run = run(STANDARD.validate(unknown), PAGE);

        assertThat(run.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(run.reason()).extracting(LocalizedText::zh).asString().contains("请在检查时说明");
    }

    @Test
    void aBodyWithoutADayOfItsOwnIsNotJudged() {
        RuleRun run = run(STANDARD.validate(by("清河县图书馆", 2023, LocalDate.of(2024, 5, 1))), PAGE);

        assertThat(run.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(run.reason()).extracting(LocalizedText::zh).asString().contains("没有规定");
    }

    @Test
    void theCallerMaySayWhatKindOfBodyItIs() {
        ValidationContext department =
                ValidationContext.builder().agencyKind(AgencyKind.DEPARTMENT).build();

        assertThat(said(PAGE, by("清河", 2023, LocalDate.of(2024, 5, 1)), department))
                .hasSize(1);
    }

    @Test
    void withoutADateNothingIsJudged() {
        assertThat(run(STANDARD.validate(by("清河县司法局", 2023, null)), PAGE).status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    private static AnnualReport by(String agency, int year, @Nullable LocalDate published) {
        AnnualReport report = Written.report();
        return report.withHeader(
                report.header().withAgency(agency).withYear(year).withPublished(published));
    }
}
