package dev.gip.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.CellRef;
import dev.gip.model.relation.Relation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    static List<Form> forms() {
        return Forms.all();
    }

    @Test
    void allFourFormsAreKnownTheOldestFirst() {
        assertThat(Forms.all())
                .extracting(Form::id)
                .containsExactly(FormId.NARRATIVE_2008, FormId.STATISTICS_2014, FormId.F2019, FormId.F2021);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsFoundByItsName(Form form) {
        assertThat(Forms.of(new FormId(form.id().value()))).isSameAs(form);
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Forms.of(new FormId("2031")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no form '2031'; known are narrative-2008, statistics-2014, 2019, 2021");
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertThat(Forms.find(new FormId("2031"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2008, narrative-2008",
        "2013, narrative-2008",
        "2014, statistics-2014",
        "2018, statistics-2014",
        "2019, 2019",
        "2020, 2019",
        "2021, 2021",
        "2030, 2021"
    })
    void theFormOfAYearIsTheNewestInForce(int year, String form) {
        assertThat(Forms.forYear(year)).map(Form::id).contains(new FormId(form));
    }

    @Test
    void noFormIsOlderThanTheRegulation() {
        assertThat(Forms.forYear(2007)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, proactive, 22",
        "2019, requests, 161",
        "2019, review, 15",
        "2021, proactive, 10",
        "2021, requests, 175",
        "2021, review, 15",
        "statistics-2014, statistics, 58"
    })
    void aTableHasAllCellsOfTheOfficialForm(String form, String table, int cells) {
        assertThat(definition(form).table(table).orElseThrow().cells()).hasSize(cells);
    }

    @ParameterizedTest
    @CsvSource({"narrative-2008, 0", "statistics-2014, 58", "2019, 198", "2021, 200"})
    void theCellsOfAFormAreThoseOfItsTables(String form, int cells) {
        assertThat(definition(form).cells()).hasSize(cells);
    }

    @Test
    void cellsStandInPrintedOrder() {
        assertThat(Forms.of(FormId.F2021).cells())
                .startsWith(
                        CellRef.parse("proactive/rules/issuedThisYear"),
                        CellRef.parse("proactive/rules/repealedThisYear"),
                        CellRef.parse("proactive/rules/inForce"),
                        CellRef.parse("proactive/normativeDocuments/issuedThisYear"))
                .endsWith(CellRef.parse("review/litigationAfterReconsideration/total"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noTwoCellsOfAFormHaveOneAddress(Form form) {
        assertThat(form.cells()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noTwoRowsOrGroupsOfATableHaveOneKey(Form form) {
        for (TableDefinition table : form.tables()) {
            Stream<String> groups =
                    table.blocks().stream().flatMap(b -> b.groups().stream().map(GroupDefinition::key));
            Stream<String> rows =
                    table.blocks().stream().flatMap(b -> b.rows().stream().map(RowDefinition::key));
            assertThat(Stream.concat(groups, rows)).as(table.key()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noTwoTablesOrSectionsOfAFormHaveOneKey(Form form) {
        assertThat(form.tables()).extracting(TableDefinition::key).doesNotHaveDuplicates();
        assertThat(form.sections()).extracting(SectionDefinition::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTableOrSectionThatIsNotThereIsNotFound(Form form) {
        assertThat(form.table("x")).isEmpty();
        assertThat(form.section("x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, balance, 7",
        "2019, resultsum, 7",
        "2019, rowsum, 23",
        "2019, reviewsum, 3",
        "2021, balance, 7",
        "2021, resultsum, 7",
        "2021, rowsum, 25",
        "2021, reviewsum, 3",
        "statistics-2014, indicatorsum, 7"
    })
    void aFormHasItsRelationsOfEachKind(String form, String kind, long count) {
        assertThat(counts(definition(form))).containsEntry(kind, count);
    }

    @ParameterizedTest
    @CsvSource({"narrative-2008, 0", "statistics-2014, 7", "2019, 40", "2021, 42"})
    void aFormHasNoOtherRelations(String form, int count) {
        assertThat(definition(form).relations()).hasSize(count);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void relationsNameCellsOfTheForm(Form form) {
        assertThat(form.relations()).allSatisfy(relation -> {
            assertThat(form.cells()).containsAll(relation.cells());
            assertThat(relation.left()).isNotEmpty();
            assertThat(relation.right()).isNotEmpty();
            assertThat(relation.cells()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void theBalanceIsTheNotePrintedOnTheForm(String form) {
        assertThat(relation(form, "balance", "total"))
                .isEqualTo(new Relation(
                        "balance",
                        List.of(
                                CellRef.parse("requests/newlyReceived/total"),
                                CellRef.parse("requests/carriedOver/total")),
                        List.of(
                                CellRef.parse("requests/results.total/total"),
                                CellRef.parse("requests/carriedForward/total"))));
    }

    @Test
    void theResultsOf2021AreSummedOverEveryLeafRowAndNoGroup() {
        Relation sum = relation("2021", "resultsum", "naturalPerson");
        assertThat(sum.left()).extracting(CellRef::row).containsExactly("results.total");
        assertThat(sum.right())
                .extracting(CellRef::row)
                .containsExactly(
                        "results.granted",
                        "results.partiallyGranted",
                        "results.denied.stateSecret",
                        "results.denied.prohibitedByLaw",
                        "results.denied.threeSecuritiesOneStability",
                        "results.denied.thirdPartyRights",
                        "results.denied.internalAffairs",
                        "results.denied.processInformation",
                        "results.denied.enforcementFile",
                        "results.denied.administrativeInquiry",
                        "results.unavailable.notHeld",
                        "results.unavailable.mustBeCreated",
                        "results.unavailable.unclearAfterCorrection",
                        "results.notProcessed.petitionOrComplaint",
                        "results.notProcessed.duplicate",
                        "results.notProcessed.publicationRequested",
                        "results.notProcessed.excessiveRepetition",
                        "results.notProcessed.confirmationOrReissue",
                        "results.other.correctionOverdue",
                        "results.other.feeOverdue",
                        "results.other.other");
    }

    @Test
    void theResultsOf2019EndWithTheOneRowOfOtherResults() {
        assertThat(relation("2019", "resultsum", "total").right())
                .hasSize(19)
                .endsWith(CellRef.parse("requests/results.other/total"));
    }

    @Test
    void aRowSumAddsTheSixKindsOfApplicants() {
        Relation sum = Forms.of(FormId.F2021).relations().stream()
                .filter(r -> r.kind().equals("rowsum") && r.left().get(0).row().equals("results.other.other"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.right())
                .extracting(CellRef::column)
                .containsExactly(
                        "naturalPerson",
                        "commercialEnterprise",
                        "researchInstitution",
                        "publicWelfareOrganization",
                        "legalServiceOrganization",
                        "otherOrganization");
    }

    @Test
    void aReviewSumAddsTheFourOutcomes() {
        Relation sum = Forms.of(FormId.F2019).relations().stream()
                .filter(r -> r.kind().equals("reviewsum"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.left()).containsExactly(CellRef.parse("review/reconsideration/total"));
        assertThat(sum.right())
                .extracting(CellRef::column)
                .containsExactly("upheld", "corrected", "otherOutcome", "pending");
    }

    @ParameterizedTest
    @CsvSource({
        "requests.received, 4",
        "requests.concluded, 2",
        "requests.replied, 8",
        "requests.replied.denied, 6",
        "reconsideration, 3",
        "litigation, 3",
        "capacity.staff, 2"
    })
    void anIndicatorOfTheStatisticsAddsItsOwnKinds(String indicator, int kinds) {
        Relation sum = Forms.of(FormId.STATISTICS_2014).relations().stream()
                .filter(r -> r.left().equals(List.of(new CellRef("statistics", indicator, "value"))))
                .findFirst()
                .orElseThrow();
        assertThat(sum.right())
                .hasSize(kinds)
                .allSatisfy(ref -> assertThat(ref.row()).startsWith(indicator + '.'));
    }

    private static Form definition(String form) {
        return Forms.of(new FormId(form));
    }

    private static Map<String, Long> counts(Form form) {
        return form.relations().stream()
                .map(Relation::kind)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Relation relation(String form, String kind, String column) {
        return definition(form).relations().stream()
                .filter(r -> r.kind().equals(kind) && r.left().get(0).column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
