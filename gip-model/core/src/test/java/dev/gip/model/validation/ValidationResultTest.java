package dev.gip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.relation.Relation;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.Side;
import dev.gip.model.relation.Term;
import dev.gip.model.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationResultTest {

    private static final CellRef TOTAL = CellRef.parse("requests/newlyReceived/total");
    private static final LocalizedText TEXT = new LocalizedText("不符", "differs");
    private static final SourceLocation PLACE = SourceLocation.of("a.html");
    private static final Comparison COMPARISON =
            new Comparison(new Side(List.of(term("5"))), new Side(List.of(term("2.5"), term("3"))));
    private static final RuleRun RUN = new RuleRun("GIP-REQ-001", RuleRun.Status.RAN, null);

    private static Term term(String value) {
        return new Term(TOTAL, Cell.of(new BigDecimal(value)), new BigDecimal(value));
    }

    private static Finding finding(Severity severity) {
        return new Finding("GIP-REQ-001", "rowsum", severity, TEXT, List.of(TOTAL), COMPARISON, List.of());
    }

    private static ValidationResult result(List<Finding> findings) {
        return new ValidationResult(ValidationOutcome.INVALID, "gip 1", findings, List.of(RUN), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, INFO, true",
        "WARNING, ERROR, false",
        "WARNING, WARNING, true",
        "INFO, WARNING, false",
        "INFO, INFO, true"
    })
    void aResultHasFindingsThatWeighAtLeastAsMuch(Severity found, Severity threshold, boolean has) {
        assertThat(result(List.of(finding(found))).hasFindings(threshold)).isEqualTo(has);
    }

    @Test
    void aResultWithoutFindingsHasNoneOfAnyWeight() {
        assertThat(result(List.of()).hasFindings(Severity.INFO)).isFalse();
    }

    @Test
    void oneFindingThatWeighsEnoughIsEnough() {
        assertThat(result(List.of(finding(Severity.INFO), finding(Severity.ERROR)))
                        .hasFindings(Severity.ERROR))
                .isTrue();
    }

    @Test
    void resultsOfEqualContentAreEqual() {
        assertThat(result(List.of(finding(Severity.ERROR)))).isEqualTo(result(List.of(finding(Severity.ERROR))));
    }

    @Test
    void theListsOfAResultAreCopied() {
        List<Finding> findings = new ArrayList<>(List.of(finding(Severity.ERROR)));
        List<RuleRun> runs = new ArrayList<>(List.of(RUN));
        RelationCheck check = new RelationCheck(
                new Relation("balance", List.of(TOTAL), List.of()),
                new Side(List.of()),
                new Side(List.of()),
                List.of(TOTAL));
        List<RelationCheck> checks = new ArrayList<>(List.of(check));
        ValidationResult result = new ValidationResult(ValidationOutcome.INVALID, "gip 1", findings, runs, checks);
        findings.clear();
        runs.clear();
        checks.clear();
        assertThat(result)
                .isEqualTo(new ValidationResult(
                        ValidationOutcome.INVALID,
                        "gip 1",
                        List.of(finding(Severity.ERROR)),
                        List.of(RUN),
                        List.of(check)));
    }

    @Test
    void aFindingSpeaksTheReadersLanguage() {
        assertThat(finding(Severity.ERROR).message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("不符");
        assertThat(finding(Severity.ERROR).message(Locale.FRENCH)).isEqualTo("differs");
    }

    @Test
    void aFindingIsCopiedToItsPlaces() {
        assertThat(finding(Severity.ERROR).withLocations(List.of(PLACE)))
                .isEqualTo(new Finding(
                        "GIP-REQ-001", "rowsum", Severity.ERROR, TEXT, List.of(TOTAL), COMPARISON, List.of(PLACE)));
    }

    @Test
    void theListsOfAFindingAreCopied() {
        List<CellRef> cells = new ArrayList<>(List.of(TOTAL));
        List<SourceLocation> places = new ArrayList<>(List.of(PLACE));
        Finding finding = new Finding("R", "rowsum", Severity.ERROR, TEXT, cells, null, places);
        cells.clear();
        places.clear();
        assertThat(finding.cells()).containsExactly(TOTAL);
        assertThat(finding.locations()).containsExactly(PLACE);
    }

    @Test
    void aComparisonGivesTheLeftSumLessTheRight() {
        assertThat(COMPARISON.difference()).isEqualByComparingTo("-0.5");
    }

    @Test
    void aRuleAppliesToItsFormsAlone() {
        RuleInfo rule = rule(Set.of(FormId.F2019));
        assertThat(rule.appliesTo(FormId.F2019)).isTrue();
        assertThat(rule.appliesTo(FormId.F2021)).isFalse();
    }

    @Test
    void aRuleWithoutFormsAppliesToAll() {
        assertThat(rule(Set.of()).appliesTo(FormId.NARRATIVE_2008)).isTrue();
    }

    @Test
    void theSetsOfARuleAreCopied() {
        Set<FormId> forms = new HashSet<>(Set.of(FormId.F2019));
        RuleInfo rule = rule(forms);
        forms.clear();
        assertThat(rule).isEqualTo(rule(Set.of(FormId.F2019)));
    }

    private static RuleInfo rule(Set<FormId> forms) {
        return new RuleInfo("R", "rowsum", Severity.ERROR, TEXT, TEXT, "practice", forms, Set.of("sum"));
    }
}
