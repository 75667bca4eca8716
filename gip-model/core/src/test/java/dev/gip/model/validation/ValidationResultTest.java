package dev.gip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.relation.Relation;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.Side;
import dev.gip.model.source.SourceLocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationResultTest {

    private static final CellRef TOTAL = CellRef.parse("requests/newlyReceived/total");
    private static final LocalizedText TEXT = new LocalizedText("不符", "differs");
    private static final SourceLocation PLACE = SourceLocation.of("a.html");
    private static final RuleSet RULES = new RuleSet("gip", "1", LocalDate.of(2026, 11, 23));
    private static final Comparison COMPARISON = new Comparison(List.of(term("5")), List.of(term("2.5"), term("3")));
    private static final RuleRun RUN = new RuleRun("GIP-REQ-001", RuleRun.Status.RAN, null);

    private static Operand term(String value) {
        return new Operand(new LocalizedText("总计", "total"), new BigDecimal(value), TOTAL);
    }

    private static Finding finding(Severity severity) {
        return new Finding("GIP-REQ-001", "rowsum", severity, TEXT, List.of(TOTAL), COMPARISON, List.of());
    }

    private static ValidationResult result(List<Finding> findings) {
        return new ValidationResult(
                ValidationOutcome.INVALID, RULES, findings, List.of(RUN), List.of(), List.of(), List.of());
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
        List<Exempted> exempted = new ArrayList<>(List.of(new Exempted(finding(Severity.ERROR), "known", null)));
        List<Story> stories = new ArrayList<>(List.of(new Story(TEXT, List.of(), List.of(0))));
        ValidationResult result =
                new ValidationResult(ValidationOutcome.INVALID, RULES, findings, runs, checks, exempted, stories);
        findings.clear();
        runs.clear();
        checks.clear();
        exempted.clear();
        stories.clear();
        assertThat(result)
                .isEqualTo(new ValidationResult(
                        ValidationOutcome.INVALID,
                        RULES,
                        List.of(finding(Severity.ERROR)),
                        List.of(RUN),
                        List.of(check),
                        List.of(new Exempted(finding(Severity.ERROR), "known", null)),
                        List.of(new Story(TEXT, List.of(), List.of(0)))));
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
    void aRuleSetIsNamedWithVersionAndDay() {
        assertThat(RULES).hasToString("gip/1 (2026-11-23)");
    }
}
