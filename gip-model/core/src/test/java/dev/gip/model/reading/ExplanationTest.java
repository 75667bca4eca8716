package dev.gip.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final String ROW = "review/reconsideration/";
    private static final CellRef UPHELD = CellRef.parse(ROW + "upheld");
    private static final CellRef TOTAL = CellRef.parse(ROW + "total");
    private static final AnnualReport REPORT = AnnualReport.builder(FormId.F2021)
            .cell(UPHELD, Cell.of(3))
            .cell(ROW + "corrected", 2)
            .cell(ROW + "otherOutcome", 0)
            .cell(ROW + "pending", 0)
            .build();
    private static final SourceLocation PLACE = new SourceLocation(
            "a.html",
            List.of(PathSegment.of("table", 3), PathSegment.of("row", 2)),
            new TextRange(7, 1, 90, 91),
            null,
            "3");
    private static final Evidence EVIDENCE = new Evidence(PLACE, "3\n", "行政复议", Basis.COLUMN);
    private static final Diagnostic CLIPPED =
            new Diagnostic("CLIPPED_ROW", Severity.WARNING, new LocalizedText("被截断", "cut off"), PLACE, List.of(TOTAL));

    private static Reading reading(AnnualReport report) {
        return Reading.of(
                "a.html", false, report, new Provenance(Map.of(UPHELD, EVIDENCE), Map.of()), List.of(CLIPPED));
    }

    @Test
    void aNumberIsExplainedByItsSourceTextPlaceAndReason() {
        assertThat(reading(REPORT.withCell(TOTAL, Cell.of(5))).explain(UPHELD).text(Locale.CHINESE))
                .isEqualTo("""
                        review/reconsideration/upheld
                          表：四、政府信息公开行政复议、行政诉讼情况
                          行：行政复议
                          列：结果维持
                          值：3
                          原文：“3 ”
                          位置：a.html 第 7 行第 1 字，第 3 个表，表内第 2 行
                          在解码文本中的偏移：90–91
                          原文标签：“行政复议”
                          依据：原文有真正的列，由所在的列决定
                          勾稽关系：「行政复议」行：总计 5 = 结果维持 3 + 结果纠正 2（其余 2 项为 0），成立
                        """);
    }

    @Test
    void anAbsentCellIsExplainedByDiagnosticsSumsAndASuggestion() {
        assertThat(reading(REPORT).explain(TOTAL).text(Locale.ENGLISH)).isEqualTo("""
                        review/reconsideration/total
                          table: 四、政府信息公开行政复议、行政诉讼情况
                          row: 行政复议
                          column: 总计
                          value: absent: the source shows no such cell (which is not 0)
                          sum: Row 「行政复议」: not checked, 总计: 1 cell is absent, unresolved or words
                          suggestion (not part of the reading): if the sums hold it is 5; Row 「行政复议」: 总计 5 = 结果维持 3 + 结果纠正 2 (2 others of 0)
                          notes on the reading:
                            [warning] CLIPPED_ROW cut off
                                place: a.html, line 7, character 1, table 3, row 2
                        """);
    }

    @Test
    void theExplanationIsDataToo() {
        Explanation explanation = reading(REPORT).explain(TOTAL);
        assertThat(explanation.cell()).isEqualTo(Cell.absent());
        assertThat(explanation.evidence()).isNull();
        assertThat(explanation.checks())
                .singleElement()
                .satisfies(check -> assertThat(check.obstacles()).containsExactly(TOTAL));
        assertThat(explanation.suggestion())
                .satisfies(suggestion -> assertThat(suggestion.value()).isEqualByComparingTo("5"));
        assertThat(explanation.diagnostics()).containsExactly(CLIPPED);
        assertThat(reading(REPORT).explain(UPHELD).suggestion()).isNull();
    }

    @Test
    void anUnresolvedCellShowsItsCandidatesAndNoReasonForBeingPlaced() {
        AnnualReport report = REPORT.withCell(UPHELD, new Cell.Unresolved(List.of(Cell.of(3), new Cell.Symbol("/"))));
        assertThat(reading(report).explain(UPHELD).text(Locale.CHINESE))
                .contains("  值：未定：", "  可能的值：3\n", "  可能的值：/ (表示“无”的符号（不等于 0）)\n")
                .doesNotContain("依据");
        assertThat(reading(report.withCell(UPHELD, new Cell.Unresolved(List.of())))
                        .explain(UPHELD)
                        .text(Locale.ENGLISH))
                .contains("  candidates: none\n");
    }

    @Test
    void whatASecondTableOfTheKindShowsIsNamed() {
        CellTable other = new CellTable("review", Map.of(UPHELD, Cell.of(4)));
        AnnualReport report = REPORT.withAlternatives(Map.of("review", List.of(other)));
        assertThat(reading(report).explain(UPHELD).text(Locale.CHINESE)).contains("  同类的另一个表中：4\n");
    }

    @Test
    void aCellOfAnUnknownFormIsExplainedWithoutWordsAndSums() {
        AnnualReport report = AnnualReport.builder(new FormId("county-9"))
                .cell(UPHELD, Cell.of(3))
                .build();
        assertThat(reading(report).explain(UPHELD).text(Locale.CHINESE))
                .startsWith("review/reconsideration/upheld\n  值：3\n  原文：");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviews/reconsideration/total | no table 'reviews'; it has proactive, requests, review",
                "review/consideration/total | no row 'consideration'; near it are reconsideration, ",
                "review/reconsideration/totals | no column 'totals'; it has total, "
            })
    void anAddressThatTheReportCannotHaveIsRefusedWithNearOnes(String ref, String message) {
        assertThatThrownBy(() -> reading(REPORT).explain(CellRef.parse(ref)))
                .isInstanceOfSatisfying(
                        UnknownCellException.class,
                        e -> assertThat(e.text().zh()).contains("没有"))
                .hasMessageContaining(message);
    }

    @Test
    void subTotalsAndLocalCellsCanBeExplained() {
        CellRef local = CellRef.parse("requests/x:备注/x:网上");
        assertThat(reading(REPORT.withCell(local, Cell.of(1))).explain(local).cell())
                .isEqualTo(Cell.of(1));
        CellRef subtotal = CellRef.parse("requests/results.denied/organizationsSubtotal");
        assertThat(reading(REPORT).explain(subtotal).cell()).isEqualTo(Cell.absent());
    }

    @Test
    void withoutAReportThereIsNothingToExplain() {
        Reading unreadable = Reading.unreadable("a.pdf", List.of());
        assertThatThrownBy(() -> unreadable.explain(TOTAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.pdf");
    }
}
