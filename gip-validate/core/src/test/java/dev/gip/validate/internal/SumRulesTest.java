package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.arithmetic;
import static dev.gip.validate.Reports.findings;
import static dev.gip.validate.Reports.row;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumRulesTest {

    /** One wrong total of results breaks its column twice and its row once. */
    @Test
    void aTotalThatStandsAloneIsFoundFromThreeSides() {
        AnnualReport.Builder report = zeros(FormId.F2019);
        row(report, "results.total", 0, 0, 0, 0, 0, 0, 2);

        assertThat(arithmetic(STANDARD.validate(report.build())))
                .containsExactlyInAnyOrder("balance total", "resultsum total", "rowsum results.total");
    }

    /** A total of results left at 0 breaks the columns that have requests, and no row. */
    @Test
    void aTotalThatWasNotFilledInIsFoundInEveryColumnConcerned() {
        AnnualReport.Builder report = zeros(FormId.F2019);
        row(report, "newlyReceived", 5, 0, 0, 0, 0, 0, 5);
        row(report, "results.granted", 4, 0, 0, 0, 0, 0, 4);
        row(report, "results.unavailable.notHeld", 1, 0, 0, 0, 0, 0, 1);

        assertThat(arithmetic(STANDARD.validate(report.build())))
                .containsExactlyInAnyOrder(
                        "balance naturalPerson", "balance total", "resultsum naturalPerson", "resultsum total");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, requests/results.other.feeOverdue/total, 'resultsum total, rowsum results.other.feeOverdue'",
        "2019, requests/results.other/total, 'resultsum total, rowsum results.other'",
        "2021, requests/carriedForward/naturalPerson, 'balance naturalPerson, rowsum carriedForward'",
        "2021, review/directLitigation/pending, reviewsum directLitigation",
        "2021, review/litigationAfterReconsideration/total, reviewsum litigationAfterReconsideration",
        "statistics-2014, statistics/capacity.staff/value, indicatorsum value",
        "2021, proactive/rules/inForce, ''",
    })
    void aFigureOfItsOwnBreaksTheSumsItStandsIn(String form, String cell, String expected) {
        AnnualReport report = zeros(new FormId(form)).cell(cell, 1).build();

        assertThat(String.join(", ", arithmetic(STANDARD.validate(report)))).isEqualTo(expected);
    }

    @Test
    void aFindingNamesColumnTermsAndDifference() {
        AnnualReport.Builder report = zeros(FormId.F2021);
        row(report, "newlyReceived", 5, 0, 0, 0, 0, 0, 5);

        Finding finding =
                findings(STANDARD.validate(report.build()), "GIP-REQ-001").get(1);

        assertThat(finding.text().zh())
                .isEqualTo("「总计」列：一、本年新收政府信息公开申请数量 5＋二、上年结转政府信息公开申请数量 0＝5，"
                        + "而（七）总计 0＋四、结转下年度继续办理 0＝0，相差 5。请核对本年新收、上年结转、（七）总计和结转下年度四项。");
        assertThat(finding.text().en())
                .isEqualTo("Column 「总计」: 一、本年新收政府信息公开申请数量 5 + 二、上年结转政府信息公开申请数量 0 = 5, "
                        + "but （七）总计 0 + 四、结转下年度继续办理 0 = 0: a difference of 5. Check these four figures.");
        assertThat(finding.cells())
                .extracting(CellRef::row)
                .containsExactly("newlyReceived", "carriedOver", "results.total", "carriedForward");
        Comparison comparison = finding.comparison();
        assertThat(comparison).isNotNull();
        assertThat(comparison.difference()).isEqualTo(new BigDecimal(5));
    }

    @Test
    void aLongSumSumsUpItsZeros() {
        AnnualReport.Builder report = zeros(FormId.F2021);
        row(report, "results.granted", 3, 0, 0, 0, 0, 0, 3);

        assertThat(findings(STANDARD.validate(report.build()), "GIP-REQ-002")
                        .get(0)
                        .text())
                .satisfies(text -> assertThat(text.zh()).startsWith("「自然人」列：（七）总计 0，而（一）予以公开 3＋其余 20 项均为 0＝3，相差 3。"))
                .satisfies(text -> assertThat(text.en())
                        .startsWith("Column 「自然人」: （七）总计 0, but （一）予以公开 3 + 20 others of 0 = 3: a difference of 3. "));
    }

    @Test
    void aSumWithoutAnyFigureSaysSo() {
        AnnualReport report =
                zeros(FormId.F2021).cell("requests/results.total/total", 2).build();

        assertThat(findings(STANDARD.validate(report), "GIP-REQ-003")
                        .get(0)
                        .text()
                        .zh())
                .startsWith("「（七）总计」行：总计 2，而全部 6 项为 0＝0，相差 2。");
    }

    @Test
    void aTableWithOneColumnNamesRowsOnly() {
        AnnualReport report = zeros(FormId.STATISTICS_2014)
                .cell("statistics/litigation.corrected/value", 1)
                .build();

        assertThat(findings(STANDARD.validate(report), "GIP-STA-001")
                        .get(0)
                        .text()
                        .zh())
                .startsWith("五、行政诉讼数量 0，而（一）维持具体行政行为或者驳回原告诉讼请求数 0＋五、行政诉讼数量：（二）被依法纠错数 1＋");
    }

    @Test
    void blanksAndSignsCountAsZeroAndAreSaid() {
        AnnualReport report = zeros(FormId.F2021)
                .cell("review/reconsideration/upheld", Cell.blank())
                .cell("review/reconsideration/corrected", new Cell.Symbol("/"))
                .cell("review/reconsideration/total", 1)
                .build();

        assertThat(findings(STANDARD.validate(report), "GIP-REV-001").get(0).text())
                .satisfies(text -> assertThat(text.zh()).contains("相差 1（结果维持、结果纠正共 2 格为空白或符号，按 0 计）。"))
                .satisfies(text -> assertThat(text.en())
                        .contains("(结果维持、结果纠正: 2 cells that are blank or hold a sign count as 0)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "text", "unresolved"})
    void whatCannotBeSummedIsNamedAndNotJudged(String kind) {
        Cell obstacle = Map.of(
                        "absent", Cell.absent(),
                        "text", new Cell.Text("若干"),
                        "unresolved", new Cell.Unresolved(List.of(Cell.of(7))))
                .get(kind);
        AnnualReport report = zeros(FormId.F2021)
                .cell("review/reconsideration/upheld", obstacle)
                .cell("review/reconsideration/total", 1)
                .cell("review/directLitigation/total", 1)
                .build();

        ValidationResult result = Validators.with(SumRules.ALL).validate(report);

        assertThat(arithmetic(result)).containsExactly("reviewsum directLitigation");
        assertThat(run(result, "GIP-REV-001").status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(run(result, "GIP-REV-001").reason().zh()).contains("有 1 个单元格", "「行政复议」「结果维持」");
        assertThat(run(result, "GIP-REQ-001").status()).isEqualTo(Status.RAN);
        assertThat(result.notEvaluated()).hasSize(1);
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INVALID);
    }

    @Test
    void aMissingTableMakesTheAnswerIncompleteAndNotInvalid() {
        AnnualReport report = zeros(FormId.F2021).build();
        AnnualReport withoutReview = report.withTable(dev.gip.model.CellTable.empty("review"));

        ValidationResult result = STANDARD.validate(withoutReview);

        assertThat(arithmetic(result)).isEmpty();
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
        assertThat(result.notEvaluated()).hasSize(3);
    }

    /** Figures that were placed so that the sums come out cannot show that the sums are right. */
    @Test
    void cellsDecidedByRelationsAreNoWitnesses() {
        CellRef decided = CellRef.parse("review/reconsideration/upheld");
        Evidence evidence = new Evidence(SourceLocation.of("a.txt"), "0", "结果维持", Basis.DECIDED_BY_RELATIONS);
        Reading reading = Reading.of(
                "a.txt",
                true,
                zeros(FormId.F2021).build(),
                new Provenance(Map.of(decided, evidence), Map.of()),
                List.of());

        ValidationResult result = STANDARD.validate(reading);

        assertThat(run(result, "GIP-REV-001").status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
    }
}
