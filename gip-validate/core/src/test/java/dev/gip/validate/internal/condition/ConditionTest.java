package dev.gip.validate.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.form.FormId;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.ValidationResult;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleExample;
import dev.gip.validate.Validator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions mean, shown on rules that demand them. */
class ConditionTest {

    private static final String RECEIVED = "requests/newlyReceived/total";

    /** Checks a condition against a report in short. */
    private static ValidationResult check(String demand, String report) {
        return check(Rule.define("T-AA-001"), demand, report);
    }

    private static ValidationResult check(Rule.Builder rule, String demand, String report) {
        Rule complete = rule.bad(report).demand(demand);
        RuleExample example = complete.bad().orElseThrow();
        return Validator.builder().add(complete).build().validate(example.reading(), example.context());
    }

    private static boolean holds(String demand, String report) {
        ValidationResult result = check(demand, report);
        assertThat(result.runs()).extracting(RuleRun::status).containsExactly(RuleRun.Status.RAN);
        return result.findings().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "=, 3, true",
        "=, 4, false",
        "!=, 4, true",
        "!=, 3, false",
        "<=, 3, true",
        "<=, 4, false",
        ">=, 3, true",
        ">=, 2, false",
        "<, 2, true",
        "<, 3, false",
        ">, 4, true",
        ">, 3, false",
    })
    void quantitiesAreCompared(String sign, int value, boolean holds) {
        assertThat(holds(RECEIVED + " " + sign + " 3", RECEIVED + "=" + value)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "requests/newlyReceived/total + 2 = 7",
        "requests/newlyReceived/total - 2 - 1 = 2",
        "10 * requests/newlyReceived/total = 50",
        "requests/newlyReceived/total * 0.5 = 2.5",
        "(requests/newlyReceived/total + 1) * 2 = 12",
        "12 - (requests/newlyReceived/total + 1) = 6",
        "requests/newlyReceived/total = 5 and 1 = 1",
        "requests/newlyReceived/total = 4 or requests/newlyReceived/total = 5",
        "not requests/newlyReceived/total = 4",
        "not (requests/newlyReceived/total = 4 or 1 = 2)",
        "(requests/newlyReceived/total = 5 or 1 = 1) and not 1 = 2",
        "requests/newlyReceived/total is stated",
        "not figure(newlyReceived) is stated",
    })
    void expressionsMeanWhatTheySay(String condition) {
        assertThat(holds(condition, RECEIVED + "=5")).isTrue();
    }

    @Test
    void aSumNamesItsPartsAndNeverTotals() {
        String report = "requests/results.denied.stateSecret/total=2; requests/results.denied.internalAffairs/total=3;"
                + "requests/results.total/total=9; requests/results.granted/total=4";

        assertThat(holds("sum(requests/results.denied.*/total) = 5", report)).isTrue();
        assertThat(holds("sum(requests/results.*/total) = requests/results.total/total", report))
                .isTrue();
    }

    @Test
    void aVariableStandsForEveryRowOfTheTableThatHasTheCells() {
        ValidationResult result = check(
                "proactive/$row/issuedThisYear <= proactive/$row/inForce",
                "proactive/rules/issuedThisYear=1; proactive/normativeDocuments/issuedThisYear=2");

        assertThat(result.findings()).hasSize(2).extracting(Finding::cells).doesNotHaveDuplicates();
    }

    @Test
    void lastYearsCellsAndFiguresAreAddressedAlike() {
        String report = RECEIVED + "=5; previous requests/carriedForward/total=5; previous figure newlyReceived=8;"
                + "figure newlyReceived=5";

        assertThat(holds(RECEIVED + " = previous(requests/carriedForward/total)", report))
                .isTrue();
        assertThat(holds("figure(newlyReceived) < previous(figure(newlyReceived))", report))
                .isTrue();
    }

    @Test
    void aBlankCountsAsZeroAndTheFindingSaysSo() {
        ValidationResult result = check(RECEIVED + " = 3", RECEIVED + "=blank");

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh())
                        .isEqualTo("「一、本年新收政府信息公开申请数量」「总计」 0，而3，相差 3（「一、本年新收政府信息公开申请数量」「总计」共 1 格为空白或符号，按 0 计）。请核对。"));
    }

    @ParameterizedTest
    @CsvSource({"absent", "若干"})
    void aCellThatIsNoNumberLeavesTheConditionOpen(String content) {
        ValidationResult result = check(RECEIVED + " = 3", RECEIVED + "=" + content);

        assertThat(result.findings()).isEmpty();
        assertThat(result.runs()).extracting(RuleRun::status).containsExactly(RuleRun.Status.COULD_NOT_RUN);
    }

    @Test
    void whatTheProseDoesNotStateIsNotCompared() {
        ValidationResult result = check("figure(newlyReceived) = " + RECEIVED, RECEIVED + "=3");

        assertThat(result.findings()).isEmpty();
        assertThat(result.runs()).extracting(RuleRun::status).containsExactly(RuleRun.Status.NOT_APPLICABLE);
    }

    @Test
    void nothingIsDemandedWhereARuleDoesNotApply() {
        Rule.Builder rule = Rule.define("T-AA-001").when(RECEIVED + " > 3");

        ValidationResult result = check(rule, "requests/results.total/total > 0", RECEIVED + "=3");

        assertThat(result.runs()).extracting(RuleRun::status).containsExactly(RuleRun.Status.NOT_APPLICABLE);
    }

    @Test
    void moneyIsComparedInYuan() {
        String report = "proactive/administrativeFees/feesCollected=1.2; figure feesCollected=12000";

        assertThat(holds("figure(feesCollected) = proactive/administrativeFees/feesCollected", report))
                .isTrue();
    }

    @Test
    void aCountInTenThousandsIsMultipliedOut() {
        assertThat(holds("figure(newlyReceived) = " + RECEIVED, RECEIVED + "=1.2万; figure newlyReceived=12000"))
                .isTrue();
    }

    @Test
    void moneyWithoutAUnitIsNotCompared() {
        ValidationResult result = check(
                Rule.define("T-AA-001").forms(FormId.F2019),
                "proactive/governmentProcurement/procurementAmount < 5",
                "proactive/governmentProcurement/procurementAmount=9");

        assertThat(result.runs()).extracting(RuleRun::status).containsExactly(RuleRun.Status.NOT_APPLICABLE);
    }

    @Test
    void aFindingCarriesBothSidesTermByTerm() {
        ValidationResult result = check(
                "requests/newlyReceived/total - requests/carriedOver/total = 10 * requests/results.total/total",
                "requests/newlyReceived/total=5; requests/carriedOver/total=2; requests/results.total/total=1");

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            Comparison comparison = finding.comparison();
            assertThat(comparison).isNotNull();
            assertThat(comparison.leftSum()).isEqualTo(new BigDecimal(3));
            assertThat(comparison.rightSum()).isEqualTo(new BigDecimal(10));
            assertThat(comparison.difference()).isEqualTo(new BigDecimal(-7));
            assertThat(finding.text().zh())
                    .isEqualTo("「总计」列：一、本年新收政府信息公开申请数量 5－二、上年结转政府信息公开申请数量 2＝3，而（七）总计 1×10＝10，相差 7。请核对。");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "requests/newlyReceived/total ; a comparison such as = or <= is expected, at character 29",
                "requests/newlyReceived/total = ; a cell, a figure or a number is expected, at character 31",
                "requests/newlyReceived = 3 ; a cell is written table/row/column, at character 1",
                "requests/results.*/total = 3 ; several cells must be added up: sum(requests/results.*/total), at character 1",
                "figure(recieved) = 3 ; there is no figure 'recieved'",
                "requests/newlyReceived/total = 3 3 ; '3' is not expected here, at character 34",
                "requests/newlyReceived/total = 1.2.3 ; '1.2.3' is no number",
                "requests/newlyReceived/total = 3 & 1 = 1 ; '&' has no meaning in a condition, at character 34",
                "(requests/newlyReceived/total = 3 ; ')' is expected",
                "requests/newlyReceived/total * requests/carriedOver/total = 3 ; one of two factors must be a number",
                "requests/newlyRecieved/total = 3 ; has a cell 'requests/newlyRecieved/total'",
                "requests/$cell/total = 3 ; '$cell' is no part of a cell's address",
            })
    void whatIsWrongIsNamedWithItsPlace(String condition, String problem) {
        assertThatThrownBy(() -> Rule.define("T-AA-001").demand(condition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void lengthAndNestingAreBounded() {
        assertThatThrownBy(() -> Condition.parse("1 = 1 or ".repeat(300) + "1 = 1"))
                .hasMessageContaining("at most 2000 characters");
        assertThatThrownBy(() -> Condition.parse("(".repeat(30) + "1 = 1" + ")".repeat(30)))
                .hasMessageContaining("at most 20 deep");
        assertThatThrownBy(() -> Condition.parse("not ".repeat(400) + "1 = 1")).hasMessageContaining("at most 20 deep");
    }
}
