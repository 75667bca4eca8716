package dev.gip.validate.internal;

import static dev.gip.model.Severity.ERROR;
import static dev.gip.model.Severity.INFO;
import static dev.gip.model.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gip.model.validation.RuleInfo;
import dev.gip.validate.Reports;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    /** Ids, kinds and severities are what users configure and count on: a change here is a change for them. */
    @Test
    void theSetOfRules() {
        assertThat(Reports.STANDARD.rules())
                .extracting(RuleInfo::id, RuleInfo::kind, RuleInfo::severity)
                .containsExactly(
                        tuple("GIP-FEE-001", "fee-unstated", WARNING),
                        tuple("GIP-FEE-002", "fee-notice", WARNING),
                        tuple("GIP-FEE-003", "overdue-without-notice", WARNING),
                        tuple("GIP-FEE-004", "fee-above-table", WARNING),
                        tuple("GIP-FRM-001", "wrongform", ERROR),
                        tuple("GIP-FRM-002", "citation", WARNING),
                        tuple("GIP-HDR-001", "agency-missing", INFO),
                        tuple("GIP-HDR-002", "year-missing", INFO),
                        tuple("GIP-HDR-003", "period", ERROR),
                        tuple("GIP-HDR-004", "year-mismatch", ERROR),
                        tuple("GIP-HDR-005", "premature-date", WARNING),
                        tuple("GIP-PRS-001", "parts-exceed-whole", WARNING),
                        tuple("GIP-PRS-002", "percentage", WARNING),
                        tuple("GIP-PRS-003", "channel-sum", WARNING),
                        tuple("GIP-PUB-001", "late-publication", ERROR),
                        tuple("GIP-PUB-002", "late-date", WARNING),
                        tuple("GIP-PUB-003", "late-township", WARNING),
                        tuple("GIP-REQ-001", "balance", ERROR),
                        tuple("GIP-REQ-002", "resultsum", ERROR),
                        tuple("GIP-REQ-003", "rowsum", ERROR),
                        tuple("GIP-REV-001", "reviewsum", ERROR),
                        tuple("GIP-SRC-001", "fused-label", WARNING),
                        tuple("GIP-SRC-002", "wrong-heading", ERROR),
                        tuple("GIP-SRC-003", "conflicting-tables", WARNING),
                        tuple("GIP-STA-001", "indicatorsum", WARNING),
                        tuple("GIP-STR-001", "missing-section", ERROR),
                        tuple("GIP-STR-002", "missing-table", WARNING),
                        tuple("GIP-STR-003", "section-order", WARNING),
                        tuple("GIP-STR-004", "repeated-section", ERROR),
                        tuple("GIP-STR-005", "announced-parts", INFO),
                        tuple("GIP-STR-006", "local-section", INFO),
                        tuple("GIP-STR-007", "heading-numbers", WARNING),
                        tuple("GIP-TXT-001", "unfilled", WARNING),
                        tuple("GIP-TXT-002", "other-agency", WARNING),
                        tuple("GIP-TXT-003", "stray-year", WARNING),
                        tuple("GIP-TXT-004", "no-problems", WARNING),
                        tuple("GIP-TXT-005", "half-problems", WARNING),
                        tuple("GIP-TXT-006", "perfunctory", WARNING),
                        tuple("GIP-TXT-007", "same-as-last-year", WARNING),
                        tuple("GIP-TXT-008", "same-as-sister", WARNING),
                        tuple("GIP-TXT-009", "government-duties", WARNING),
                        tuple("GIP-TXT-010", "personal-data", INFO),
                        tuple("GIP-VAL-001", "nonnumeric", WARNING),
                        tuple("GIP-VAL-002", "negative", WARNING),
                        tuple("GIP-VAL-003", "decimal", WARNING),
                        tuple("GIP-VAL-004", "blank", WARNING),
                        tuple("GIP-VAL-005", "unit", WARNING));
    }
}
