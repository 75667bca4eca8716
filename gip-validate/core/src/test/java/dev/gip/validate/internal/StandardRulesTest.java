package dev.gip.validate.internal;

import static dev.gip.model.Severity.ERROR;
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
                        tuple("GIP-FRM-001", "wrongform", ERROR),
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
                        tuple("GIP-VAL-001", "nonnumeric", WARNING),
                        tuple("GIP-VAL-002", "negative", WARNING),
                        tuple("GIP-VAL-003", "decimal", WARNING),
                        tuple("GIP-VAL-004", "blank", WARNING),
                        tuple("GIP-VAL-005", "unit", WARNING));
    }
}
