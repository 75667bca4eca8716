package dev.gip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFamilyTest {

    @ParameterizedTest
    @CsvSource({
        "GIP-REQ-001, REQ",
        "ACME-REQ-001, REQ",
        "ACME-OTHER-001, OTHER",
        "GIP-XYZ-001, OTHER",
        "GIP-001, OTHER",
        "GIP, OTHER",
        "'', OTHER"
    })
    void isWhatTheMiddleOfAnIdTells(String id, RuleFamily family) {
        assertThat(RuleFamily.of(id)).isEqualTo(family);
    }
}
