package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, WARNING, true",
        "ERROR, INFO, true",
        "WARNING, ERROR, false",
        "WARNING, WARNING, true",
        "WARNING, INFO, true",
        "INFO, ERROR, false",
        "INFO, WARNING, false",
        "INFO, INFO, true"
    })
    void errorsWeighMostAndInformationLeast(Severity severity, Severity threshold, boolean atLeast) {
        assertThat(severity.atLeast(threshold)).isEqualTo(atLeast);
    }
}
