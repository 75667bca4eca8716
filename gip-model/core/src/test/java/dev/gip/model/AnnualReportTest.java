package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.form.FormId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualReportTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/total");
    private static final CellTable REQUESTS = new CellTable("requests", Map.of(RECEIVED, Cell.of(5)));
    private static final CellTable OTHER_REQUESTS = new CellTable("requests", Map.of(RECEIVED, Cell.of(6)));
    private static final Section OVERVIEW = new Section("overview", "一、总体情况", "……");
    private static final Figure FIGURE = new Figure("received", BigDecimal.TEN, "件", false, "收到10件。");

    private static AnnualReport.Builder report() {
        return AnnualReport.builder(FormId.F2021)
                .title("2023年政府信息公开工作年度报告")
                .agency("清河县人民政府")
                .year(2023)
                .section("overview", "一、总体情况", "……")
                .cell("requests/newlyReceived/total", 5)
                .figure(FIGURE);
    }

    @Test
    void aBuilderCollectsAReport() {
        assertThat(report().build())
                .isEqualTo(new AnnualReport(
                        FormId.F2021,
                        new ReportHeader("2023年政府信息公开工作年度报告", "清河县人民政府", 2023, null, null, null),
                        List.of(OVERVIEW),
                        Map.of("requests", REQUESTS),
                        Map.of(),
                        List.of(FIGURE)));
    }

    @Test
    void aBuilderThatWasToldNothingStatesNothing() {
        assertThat(AnnualReport.builder(FormId.F2021).build())
                .isEqualTo(
                        new AnnualReport(FormId.F2021, ReportHeader.EMPTY, List.of(), Map.of(), Map.of(), List.of()));
    }

    @Test
    void aBuilderTakesTheLastCellOfAnAddress() {
        AnnualReport report = report().cell(RECEIVED, Cell.blank())
                .cell("requests/newlyReceived/total", Cell.of(7))
                .build();
        assertThat(report.cell(RECEIVED)).isEqualTo(Cell.of(7));
    }

    @Test
    void aBuilderRefusesWhatIsNoAddress() {
        AnnualReport.Builder builder = report();
        assertThatThrownBy(() -> builder.cell("newlyReceived", 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBuilderTakesAWholeHeader() {
        ReportHeader header = ReportHeader.EMPTY.withYear(2022);
        assertThat(report().header(header).build().header()).isEqualTo(header);
    }

    @Test
    void whatWasBuiltDoesNotChangeWithTheBuilder() {
        AnnualReport.Builder builder = report();
        AnnualReport built = builder.build();
        builder.year(1999)
                .section("x", "", "")
                .cell("requests/newlyReceived/total", 9)
                .figure(FIGURE);
        assertThat(built).isEqualTo(report().build());
    }

    @Test
    void reportsOfEqualContentAreEqual() {
        assertThat(report().build()).isEqualTo(report().build()).hasSameHashCodeAs(report().build());
    }

    @Test
    void oneOtherCellMakesAnotherReport() {
        assertThat(report().build())
                .isNotEqualTo(report().cell(RECEIVED, Cell.of(6)).build());
    }

    @Test
    void theOrderOfTablesDoesNotCount() {
        AnnualReport one = AnnualReport.builder(FormId.F2021)
                .cell("requests/a/b", 1)
                .cell("review/a/b", 2)
                .build();
        AnnualReport other = AnnualReport.builder(FormId.F2021)
                .cell("review/a/b", 2)
                .cell("requests/a/b", 1)
                .build();
        assertThat(one).isEqualTo(other);
    }

    @Test
    void theOrderOfSectionsCounts() {
        Section other = new Section("other", "", "");
        AnnualReport report = report().build();
        assertThat(report.withSections(List.of(OVERVIEW, other)))
                .isNotEqualTo(report.withSections(List.of(other, OVERVIEW)));
    }

    @Test
    void tablesWithoutCellsAreDropped() {
        AnnualReport report =
                report().cell("review/reconsideration/total", Cell.absent()).build();
        assertThat(report.tables()).containsOnlyKeys("requests");
    }

    @Test
    void listsWithoutAlternativesAreDropped() {
        assertThat(report().build()
                        .withAlternatives(Map.of("requests", List.of()))
                        .alternatives())
                .isEmpty();
    }

    @Test
    void aTableUnderAnothersKeyIsRefused() {
        Map<String, CellTable> tables = Map.of("review", REQUESTS);
        List<Section> none = List.of();
        assertThatThrownBy(() -> new AnnualReport(FormId.F2021, ReportHeader.EMPTY, none, tables, Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table requests cannot stand under the key review");
    }

    @Test
    void anAlternativeUnderAnothersKeyIsRefused() {
        AnnualReport report = report().build();
        Map<String, List<CellTable>> alternatives = Map.of("review", List.of(REQUESTS));
        assertThatThrownBy(() -> report.withAlternatives(alternatives))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table requests cannot stand under the key review");
    }

    @Test
    void theCallersCollectionsAreCopied() {
        List<Section> sections = new ArrayList<>(List.of(OVERVIEW));
        Map<String, CellTable> tables = new LinkedHashMap<>(Map.of("requests", REQUESTS));
        List<CellTable> further = new ArrayList<>(List.of(OTHER_REQUESTS));
        Map<String, List<CellTable>> alternatives = new LinkedHashMap<>(Map.of("requests", further));
        List<Figure> figures = new ArrayList<>(List.of(FIGURE));
        AnnualReport report =
                new AnnualReport(FormId.F2021, ReportHeader.EMPTY, sections, tables, alternatives, figures);
        sections.clear();
        tables.clear();
        further.clear();
        alternatives.clear();
        figures.clear();
        assertThat(report)
                .isEqualTo(new AnnualReport(
                        FormId.F2021,
                        ReportHeader.EMPTY,
                        List.of(OVERVIEW),
                        Map.of("requests", REQUESTS),
                        Map.of("requests", List.of(OTHER_REQUESTS)),
                        List.of(FIGURE)));
    }

    @Test
    void theCollectionsOfAReportCannotBeChanged() {
        AnnualReport report = report().build().withAlternatives(Map.of("requests", List.of(OTHER_REQUESTS)));
        Class<UnsupportedOperationException> refused = UnsupportedOperationException.class;
        assertThatThrownBy(() -> report.sections().clear()).isInstanceOf(refused);
        assertThatThrownBy(() -> report.tables().clear()).isInstanceOf(refused);
        assertThatThrownBy(() -> report.alternatives().clear()).isInstanceOf(refused);
        assertThatThrownBy(() -> report.alternatives().get("requests").clear()).isInstanceOf(refused);
        assertThatThrownBy(() -> report.figures().clear()).isInstanceOf(refused);
    }

    @Test
    void aCopyHasAnotherHeader() {
        AnnualReport report = report().build();
        ReportHeader header = report.header().withYear(2022);
        assertThat(report.withHeader(header))
                .isEqualTo(report().year(2022).build())
                .extracting(AnnualReport::header)
                .isEqualTo(header);
    }

    @Test
    void aCopyHasOtherSections() {
        AnnualReport copy = report().build().withSections(List.of());
        assertThat(copy.sections()).isEmpty();
        assertThat(copy.withSections(List.of(OVERVIEW))).isEqualTo(report().build());
    }

    @Test
    void aCopyHasOtherFigures() {
        AnnualReport copy = report().build().withFigures(List.of());
        assertThat(copy.figures()).isEmpty();
        assertThat(copy.withFigures(List.of(FIGURE))).isEqualTo(report().build());
    }

    @Test
    void aCopyHasOtherAlternatives() {
        AnnualReport copy = report().build().withAlternatives(Map.of("requests", List.of(OTHER_REQUESTS)));
        assertThat(copy.alternatives()).containsOnly(Map.entry("requests", List.of(OTHER_REQUESTS)));
        assertThat(copy.withAlternatives(Map.of())).isEqualTo(report().build());
    }

    @Test
    void aCopyHasOneTableReplaced() {
        assertThat(report().build().withTable(OTHER_REQUESTS))
                .isEqualTo(report().cell(RECEIVED, Cell.of(6)).build());
    }

    @Test
    void aTableWithoutCellsTakesTheOneThereAway() {
        assertThat(report().build().withTable(CellTable.empty("requests")).tables())
                .isEmpty();
    }

    @Test
    void aCopyHasOneCellReplaced() {
        assertThat(report().build().withCell(RECEIVED, Cell.blank()))
                .isEqualTo(report().cell(RECEIVED, Cell.blank()).build());
    }

    @Test
    void aCopyHasACellInATableThatWasNotThere() {
        CellRef ref = CellRef.parse("review/reconsideration/total");
        assertThat(report().build().withCell(ref, Cell.of(1)))
                .isEqualTo(report().cell(ref, Cell.of(1)).build());
    }

    @Test
    void theLastCellOfATableTakesTheTableAway() {
        assertThat(report().build().withCell(RECEIVED, Cell.absent()).tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests/carriedOver/total", "review/reconsideration/total", "x:附表/a/b"})
    void whatIsNotShownIsAbsent(String ref) {
        assertThat(report().build().cell(CellRef.parse(ref))).isEqualTo(Cell.absent());
    }

    @Test
    void aTableThatIsNotShownHasNoCells() {
        assertThat(report().build().table("review")).isEqualTo(CellTable.empty("review"));
    }
}
