package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.findings;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.ReportHeader;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

    private static final String FORM = "GIP-FRM-001";

    @ParameterizedTest
    @CsvSource({
        "2019, 2018, 32号",
        "2019, 2021, 〔2021〕30号",
        "2019, 2024, 〔2021〕30号",
        "2021, 2020, 〔2019〕60号",
        "2021, 2019, 〔2019〕60号",
        "2021, 2013, 第492号",
        "statistics-2014, 2013, 第492号",
        "statistics-2014, 2019, 〔2019〕60号",
        "narrative-2008, 2020, 〔2019〕60号",
    })
    void aFormOfOtherYearsIsFoundAndTheRightOneNamed(String form, int year, String due) {
        ValidationResult result =
                STANDARD.validate(zeros(new FormId(form)).year(year).build());

        assertThat(findings(result, FORM))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains(year + " 年度", due))
                .satisfies(finding -> assertThat(finding.text().en()).contains("on " + year, due));
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019",
        "2019, 2020",
        "2021, 2021",
        "2021, 2030",
        "statistics-2014, 2014",
        "statistics-2014, 2018",
        "narrative-2008, 2008",
        "narrative-2008, 2018",
    })
    void theFormOfTheYearIsRight(String form, int year) {
        assertThat(STANDARD.validate(zeros(new FormId(form)).year(year).build()).outcome())
                .isEqualTo(ValidationOutcome.VALID);
    }

    @Test
    void beforeTheRegulationNoFormIsRight() {
        assertThat(findings(STANDARD.validate(zeros(FormId.F2019).year(2007).build()), FORM))
                .singleElement()
                .extracting(finding -> finding.text().zh())
                .asString()
                .doesNotContain("请改用");
    }

    @Test
    void aReportWithoutAYearCannotBeJudged() {
        ValidationResult result =
                STANDARD.validate(zeros(FormId.F2021).header(ReportHeader.EMPTY).build());

        assertThat(run(result, FORM).status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
    }
}
