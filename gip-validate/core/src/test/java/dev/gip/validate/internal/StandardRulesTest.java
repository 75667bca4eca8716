package dev.gip.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.validate.Reports;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleExample;
import dev.gip.validate.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesTest {

    /** Ids, kinds and severities are what users configure and count on: a change here is a change for them. */
    private static final List<String> RULES = List.of(
            "GIP-FEE-001, fee-unstated, warning",
            "GIP-FEE-002, fee-notice, warning",
            "GIP-FEE-003, overdue-without-notice, warning",
            "GIP-FEE-004, fee-above-table, warning",
            "GIP-FRM-001, wrongform, error",
            "GIP-FRM-002, citation, warning",
            "GIP-HDR-001, agency-missing, info",
            "GIP-HDR-002, year-missing, info",
            "GIP-HDR-003, period, error",
            "GIP-HDR-004, year-mismatch, error",
            "GIP-HDR-005, premature-date, warning",
            "GIP-NAR-001, narrative, warning",
            "GIP-NAR-002, narrative, warning",
            "GIP-NAR-003, narrative, warning",
            "GIP-NAR-004, narrative, warning",
            "GIP-NAR-005, narrative, warning",
            "GIP-NAR-006, narrative, warning",
            "GIP-NAR-007, narrative-handled, warning",
            "GIP-NAR-008, narrative-carried, warning",
            "GIP-NAR-009, narrative-received, warning",
            "GIP-NAR-010, narrative-outcome, warning",
            "GIP-NAR-011, narrative-outcome, warning",
            "GIP-NAR-012, narrative-applicant, warning",
            "GIP-NAR-013, narrative-documents, warning",
            "GIP-NAR-014, narrative-decisions, warning",
            "GIP-NAR-021, narrative, warning",
            "GIP-NAR-022, narrative, warning",
            "GIP-NAR-023, narrative, warning",
            "GIP-NAR-024, narrative-ways, warning",
            "GIP-NAR-025, narrative-replied, warning",
            "GIP-NAR-026, narrative-fees, warning",
            "GIP-PRO-001, in-force, warning",
            "GIP-PRO-002, disclosed-total, warning",
            "GIP-PRO-003, disclosed-produced, info",
            "GIP-PRO-004, column-misread, warning",
            "GIP-PRO-005, negative-items, warning",
            "GIP-PRO-006, procurement, warning",
            "GIP-PRO-007, rule-making, warning",
            "GIP-PRS-001, parts-exceed-whole, warning",
            "GIP-PRS-002, percentage, warning",
            "GIP-PRS-003, channel-sum, warning",
            "GIP-PUB-001, late-publication, error",
            "GIP-PUB-002, late-date, warning",
            "GIP-PUB-003, late-township, warning",
            "GIP-REQ-001, balance, error",
            "GIP-REQ-002, resultsum, error",
            "GIP-REQ-003, rowsum, error",
            "GIP-REQ-004, subtotal, warning",
            "GIP-REQ-005, subtotal, warning",
            "GIP-REV-001, reviewsum, error",
            "GIP-ROL-001, roll-up, warning",
            "GIP-ROL-002, roll-up-year, warning",
            "GIP-SRC-001, fused-label, warning",
            "GIP-SRC-002, wrong-heading, warning",
            "GIP-SRC-003, conflicting-tables, warning",
            "GIP-SRC-004, misaligned-row, warning",
            "GIP-SRC-005, conflicting-figures, warning",
            "GIP-STA-001, indicatorsum, warning",
            "GIP-STA-002, indicator-part, warning",
            "GIP-STA-003, concluded, info",
            "GIP-STA-004, indicator-part, warning",
            "GIP-STA-005, indicator-part, info",
            "GIP-STA-006, training, warning",
            "GIP-STR-001, missing-section, error",
            "GIP-STR-002, missing-table, warning",
            "GIP-STR-003, section-order, warning",
            "GIP-STR-004, repeated-section, error",
            "GIP-STR-005, announced-parts, info",
            "GIP-STR-006, local-section, info",
            "GIP-STR-007, heading-numbers, warning",
            "GIP-TIM-001, carry-over, warning",
            "GIP-TIM-002, roll-forward, warning",
            "GIP-TIM-003, item-chain, warning",
            "GIP-TIM-004, jump, info",
            "GIP-TIM-005, jump, info",
            "GIP-TIM-006, copied-table, warning",
            "GIP-TXT-001, unfilled, warning",
            "GIP-TXT-002, other-agency, warning",
            "GIP-TXT-003, stray-year, warning",
            "GIP-TXT-004, no-problems, warning",
            "GIP-TXT-005, half-problems, warning",
            "GIP-TXT-006, perfunctory, warning",
            "GIP-TXT-007, same-as-last-year, warning",
            "GIP-TXT-008, same-as-sister, warning",
            "GIP-TXT-009, government-duties, warning",
            "GIP-TXT-010, personal-data, info",
            "GIP-VAL-001, nonnumeric, warning",
            "GIP-VAL-002, negative, warning",
            "GIP-VAL-003, decimal, warning",
            "GIP-VAL-004, blank, warning",
            "GIP-VAL-005, unit, warning",
            "GIP-VAL-006, unit-unstated, info",
            "GIP-VAL-007, measure-word, info",
            "GIP-VAL-008, not-stated, info",
            "GIP-VAL-009, blank, error",
            "GIP-VAL-010, implausible-amount, warning");

    @Test
    void theSetOfRules() {
        assertThat(Reports.STANDARD.rules()).extracting(StandardRulesTest::line).containsExactlyElementsOf(RULES);
    }

    private static String line(RuleInfo rule) {
        return rule.id() + ", " + rule.kind() + ", " + rule.severity().name().toLowerCase(Locale.ROOT);
    }

    static Stream<Rule> rules() {
        return new StandardRules().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsWhatNoOtherFinds(Rule rule) {
        RuleExample bad = rule.bad().orElseThrow();

        assertThat(Reports.STANDARD.validate(bad.reading(), bad.context()).findings())
                .extracting(Finding::rule)
                .containsOnly(rule.info().id());
    }

    /** 国办函〔2020〕109号 on fees is in force since 2021, the form of 国办公开办函〔2021〕30号 since its date. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-31, GIP-FEE-001, false",
        "2021-01-01, GIP-FEE-001, true",
        "2021-09-25, GIP-PRO-001, false",
        "2021-09-26, GIP-PRO-001, true",
    })
    void rulesCountFromTheDayOfWhatTheyRestOn(LocalDate day, String id, boolean inForce) {
        Validator validator = Validator.builder().standardRules().rulesAsOf(day).build();

        assertThat(validator.rules().stream().anyMatch(rule -> rule.id().equals(id)))
                .isEqualTo(inForce);
        assertThat(validator.ruleSet().date()).isEqualTo(day);
    }
}
