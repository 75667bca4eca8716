package dev.gip.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTablesTest {

    private static final FormId NEXT = new FormId("2031");

    /** In every cell of the form a text that is its own address, so that no two can be mistaken. */
    private static AnnualReport addressed(FormId form) {
        AnnualReport.Builder report = AnnualReport.builder(form);
        Forms.of(form).cells().forEach(ref -> report.cell(ref, at(ref.toString())));
        return report.build();
    }

    private static Cell at(String ref) {
        return new Cell.Text(ref);
    }

    static Stream<RequestRow> requestRows() throws IllegalAccessException {
        return constants(RequestRow.class).stream();
    }

    static Stream<Applicant> applicants() throws IllegalAccessException {
        return constants(Applicant.class).stream();
    }

    private static <T> List<T> constants(Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                constants.add(type.cast(field.get(null)));
            }
        }
        return constants;
    }

    private static Stream<String> keysOfBothForms(Function<CellRef, String> key) {
        return Stream.of(FormId.F2019, FormId.F2021)
                .map(Forms::of)
                .map(Form::cells)
                .flatMap(List::stream)
                .filter(ref -> ref.table().equals(RequestTable.KEY))
                .map(key)
                .distinct();
    }

    @Test
    void everyRowOfTheRequestTableHasItsConstantAndNoOtherDoes() throws IllegalAccessException {
        assertThat(requestRows().map(RequestRow::key))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        keysOfBothForms(CellRef::row).toList());
    }

    @Test
    void everyColumnOfTheRequestTableHasItsConstantAndNoOtherDoes() throws IllegalAccessException {
        assertThat(applicants().map(Applicant::key))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        keysOfBothForms(CellRef::column).toList());
    }

    @ParameterizedTest
    @MethodSource("applicants")
    void aRequestIsCountedInItsRowAndColumn(Applicant applicant) {
        assertThat(addressed(FormId.F2021).requests().cell(RequestRow.DUPLICATE, applicant))
                .isEqualTo(at("requests/results.notProcessed.duplicate/" + applicant.key()));
    }

    @Test
    void aRowOfRequestsHasItsSevenCellsInPrintedOrder() {
        assertThat(addressed(FormId.F2021).requests().newlyReceived())
                .isEqualTo(new ApplicantCells(
                        at("requests/newlyReceived/naturalPerson"),
                        at("requests/newlyReceived/commercialEnterprise"),
                        at("requests/newlyReceived/researchInstitution"),
                        at("requests/newlyReceived/publicWelfareOrganization"),
                        at("requests/newlyReceived/legalServiceOrganization"),
                        at("requests/newlyReceived/otherOrganization"),
                        at("requests/newlyReceived/total")));
    }

    @Test
    void theRowsOfTheBalanceHaveNames() {
        RequestTable requests = addressed(FormId.F2019).requests();
        assertThat(requests.carriedOver().total()).isEqualTo(at("requests/carriedOver/total"));
        assertThat(requests.resultsTotal().total()).isEqualTo(at("requests/results.total/total"));
        assertThat(requests.carriedForward().total()).isEqualTo(at("requests/carriedForward/total"));
    }

    @Test
    void aRowThatTheFormDoesNotHaveIsAbsent() {
        assertThat(addressed(FormId.F2021).requests().cell(RequestRow.OTHER, Applicant.TOTAL))
                .isEqualTo(Cell.absent());
    }

    @Test
    void theReviewTableHasItsThreeKindsOfReview() {
        ReviewTable review = addressed(FormId.F2021).review();
        assertThat(review.reconsideration()).isEqualTo(outcomes("reconsideration"));
        assertThat(review.directLitigation()).isEqualTo(outcomes("directLitigation"));
        assertThat(review.litigationAfterReconsideration()).isEqualTo(outcomes("litigationAfterReconsideration"));
    }

    private static OutcomeCells outcomes(String row) {
        return new OutcomeCells(
                at("review/" + row + "/upheld"),
                at("review/" + row + "/corrected"),
                at("review/" + row + "/otherOutcome"),
                at("review/" + row + "/pending"),
                at("review/" + row + "/total"));
    }

    @Test
    void proactiveDisclosureHasTheShapeOf2019() {
        assertThat(addressed(FormId.F2019).proactive())
                .isEqualTo(new ProactiveDisclosure2019(
                        documents2019("rules"),
                        documents2019("normativeDocuments"),
                        items("administrativeLicensing"),
                        items("otherExternalServices"),
                        items("administrativePenalty"),
                        items("administrativeCompulsion"),
                        new ProactiveDisclosure2019.Fees(
                                at("proactive/administrativeFees/itemsPreviousYear"),
                                at("proactive/administrativeFees/changeThisYear")),
                        new ProactiveDisclosure2019.Procurement(
                                at("proactive/governmentProcurement/procurementItems"),
                                at("proactive/governmentProcurement/procurementAmount"))));
    }

    private static ProactiveDisclosure2019.Documents documents2019(String row) {
        return new ProactiveDisclosure2019.Documents(
                at("proactive/" + row + "/producedThisYear"),
                at("proactive/" + row + "/disclosedThisYear"),
                at("proactive/" + row + "/disclosedTotal"));
    }

    private static ProactiveDisclosure2019.Items items(String row) {
        return new ProactiveDisclosure2019.Items(
                at("proactive/" + row + "/itemsPreviousYear"),
                at("proactive/" + row + "/changeThisYear"),
                at("proactive/" + row + "/decisions"));
    }

    @Test
    void proactiveDisclosureHasTheShapeOf2021() {
        assertThat(addressed(FormId.F2021).proactive())
                .isEqualTo(new ProactiveDisclosure2021(
                        documents2021("rules"),
                        documents2021("normativeDocuments"),
                        at("proactive/administrativeLicensing/decisions"),
                        at("proactive/administrativePenalty/decisions"),
                        at("proactive/administrativeCompulsion/decisions"),
                        at("proactive/administrativeFees/feesCollected")));
    }

    private static ProactiveDisclosure2021.Documents documents2021(String row) {
        return new ProactiveDisclosure2021.Documents(
                at("proactive/" + row + "/issuedThisYear"),
                at("proactive/" + row + "/repealedThisYear"),
                at("proactive/" + row + "/inForce"));
    }

    @Test
    void aFormNobodyKnowsYetHasTheShapeOf2021() {
        assertThat(AnnualReport.builder(NEXT).build().proactive()).isInstanceOf(ProactiveDisclosure2021.class);
    }

    @Test
    void anIndicatorOfTheStatisticsIsFoundByItsKey() {
        assertThat(addressed(FormId.STATISTICS_2014).statistics().cell("requests.received"))
                .isEqualTo(at("statistics/requests.received/value"));
    }

    @Test
    void everyIndicatorOfTheFormHasAConstantInPrintedOrder() throws IllegalAccessException {
        assertThat(constants(Indicator.class))
                .extracting(Indicator::key)
                .containsExactlyElementsOf(Forms.of(FormId.STATISTICS_2014).cells().stream()
                        .map(CellRef::row)
                        .toList());
    }

    static Stream<Indicator> indicators() throws IllegalAccessException {
        return constants(Indicator.class).stream();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void anIndicatorFindsItsCell(Indicator indicator) {
        assertThat(addressed(FormId.STATISTICS_2014).statistics().cell(indicator))
                .isEqualTo(at("statistics/" + indicator.key() + "/value"));
    }

    @Test
    void everyCellOfATableThatIsNotShownIsAbsent() {
        AnnualReport report = AnnualReport.builder(FormId.F2021).build();
        assertThat(components(report.requests().newlyReceived())).containsOnly(Cell.absent());
        assertThat(components(report.review().reconsideration())).containsOnly(Cell.absent());
        assertThat(report.statistics().cell("complaints")).isEqualTo(Cell.absent());
    }

    private static List<Object> components(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> value(component, row))
                .toList();
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
