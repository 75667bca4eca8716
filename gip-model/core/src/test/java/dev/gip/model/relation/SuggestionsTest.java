package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionsTest {

    private static final String ROW = "requests/newlyReceived/";
    private static final List<String> COLUMNS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceOrganization",
            "otherOrganization",
            "total");

    /** The row 一、本年新收 of a table that shows no other. */
    private static AnnualReport report(Cell... cells) {
        AnnualReport.Builder builder = AnnualReport.builder(FormId.F2021);
        for (int i = 0; i < cells.length; i++) {
            builder.cell(ROW + COLUMNS.get(i), cells[i]);
        }
        return builder.build();
    }

    private static AnnualReport clipped() {
        Cell zero = Cell.of(0);
        return report(Cell.of(3), Cell.of(2), zero, zero, zero, zero);
    }

    @Test
    void theLostTotalOfACutRowIsSuggestedWithItsCalculation() {
        assertThat(Suggestions.of(clipped())).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.ref()).isEqualTo(CellRef.parse(ROW + "total"));
            assertThat(suggestion.value()).isEqualByComparingTo("5");
            assertThat(suggestion.replaces()).isEqualTo(CellKind.ABSENT);
            assertThat(suggestion.steps()).hasSize(1);
            assertThat(suggestion.message(Locale.CHINESE))
                    .isEqualTo("「一、本年新收政府信息公开申请数量」行：总计 5 = 自然人 3 + 商业企业 2（其余 4 项为 0）");
            assertThat(suggestion.message(Locale.ENGLISH))
                    .isEqualTo("Row 「一、本年新收政府信息公开申请数量」: 总计 5 = 自然人 3 + 商业企业 2 (4 others of 0)");
        });
    }

    @Test
    void aPartIsTheTotalLessTheOtherParts() {
        Cell zero = Cell.of(0);
        AnnualReport report = report(Cell.blank(), Cell.of(2), zero, zero, zero, zero, Cell.of(5));
        assertThat(Suggestions.of(report)).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.replaces()).isEqualTo(CellKind.BLANK);
            assertThat(suggestion.message(Locale.CHINESE)).contains("：自然人 3 = 总计 5 − 商业企业 2（其余 4 项为 0）");
        });
    }

    @Test
    void aColumnIsWorkedOutInTheWordsOfItsRows() {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .cell("requests/newlyReceived/total", 4)
                .cell("requests/carriedOver/total", 1)
                .cell("requests/results.total/total", new Cell.Text("见上"))
                .cell("requests/carriedForward/total", 0)
                .build();
        assertThat(Suggestions.of(report))
                .singleElement()
                .extracting(suggestion -> suggestion.message(Locale.CHINESE))
                .isEqualTo("「总计」列：（七）总计 5 = 一、本年新收政府信息公开申请数量 4 + 二、上年结转政府信息公开申请数量 1 − 四、结转下年度继续办理 0");
    }

    @Test
    void cellsThatFollowFromOneAnotherShowEveryStep() {
        AnnualReport report = clipped()
                .withCell(CellRef.parse("requests/carriedOver/total"), Cell.of(1))
                .withCell(CellRef.parse("requests/carriedForward/total"), Cell.of(2))
                .withCell(CellRef.parse("requests/results.total/total"), new Cell.Unresolved(List.of(Cell.of(4))));
        assertThat(Suggestions.of(report))
                .extracting(Suggestion::ref)
                .containsExactly(CellRef.parse(ROW + "total"), CellRef.parse("requests/results.total/total"));
        assertThat(Suggestions.of(report).get(1).message(Locale.CHINESE))
                .contains("总计 5 = 自然人 3 + 商业企业 2（其余 4 项为 0）；「总计」列：（七）总计 4 = 一、")
                .endsWith("二、上年结转政府信息公开申请数量 1 − 四、结转下年度继续办理 2");
    }

    static List<AnnualReport> withoutSuggestions() {
        Cell zero = Cell.of(0);
        AnnualReport absentRow = AnnualReport.builder(FormId.F2021)
                .cell("requests/newlyReceived/total", 4)
                .cell("requests/carriedOver/total", 1)
                .cell("requests/carriedForward/total", 0)
                .build();
        AnnualReport absentTable = AnnualReport.builder(FormId.F2021).build();
        AnnualReport byWayOfAnAbsentRow =
                absentRow.withCell(CellRef.parse("requests/results.other.other/total"), Cell.blank());
        AnnualReport localColumn = clipped().withCell(CellRef.parse(ROW + "x:网上"), Cell.of(1));
        AnnualReport localRow = clipped().withCell(CellRef.parse("requests/x:备注/total"), Cell.blank());
        return List.of(
                absentRow,
                absentTable,
                byWayOfAnAbsentRow,
                localColumn,
                localRow,
                report(Cell.of(3), Cell.of(2), zero, zero, zero),
                report(Cell.of(3), zero, zero, zero, zero, zero, Cell.of(3)),
                AnnualReport.builder(new FormId("county-9"))
                        .cell(ROW + "total", Cell.blank())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("withoutSuggestions")
    void nothingIsSuggestedWhereTheReportShowsNoPlaceForItOrTheSumsLeaveAChoice(AnnualReport report) {
        assertThat(Suggestions.of(report)).isEmpty();
    }

    @Test
    void suggestionsEnterAReportOnlyWhenAsked() {
        AnnualReport report = clipped();
        AnnualReport completed = report.applying(Suggestions.of(report));
        assertThat(completed).isEqualTo(report.withCell(CellRef.parse(ROW + "total"), Cell.of(5)));
        assertThat(Suggestions.of(completed)).isEmpty();
    }

    @Test
    void aSuggestionNeverReplacesANumber() {
        AnnualReport report = clipped();
        List<Suggestion> suggestions = Suggestions.of(report);
        AnnualReport completed = report.applying(suggestions);
        assertThatThrownBy(() -> completed.applying(suggestions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("requests/newlyReceived/total is a number already");
        assertThat(report.applying(List.of())).isEqualTo(report);
    }

    @Test
    void theStepsAreCopied() {
        List<SolutionStep> steps =
                new ArrayList<>(Suggestions.of(clipped()).get(0).steps());
        Suggestion suggestion = new Suggestion(
                CellRef.parse(ROW + "total"),
                BigDecimal.ONE,
                CellKind.BLANK,
                steps,
                Suggestions.of(clipped()).get(0).text());
        steps.clear();
        assertThat(suggestion.steps()).hasSize(1);
    }
}
