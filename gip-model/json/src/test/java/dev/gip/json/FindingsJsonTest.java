package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    private final String json = FindingsJson.write(List.of(CheckedReports.everything()));

    @Test
    void whatIsWrittenSatisfiesThePublishedSchema() {
        assertThat(Schemas.FINDINGS.problems(json)).isEmpty();
    }

    @Test
    void aFindingStandsWithBothSidesAndItsPlaceOnOneLine() {
        assertThat(json)
                .contains("{\"rule\": \"GIP-REQ-001\", \"kind\": \"balance\", \"severity\": \"error\"")
                .contains("\"cells\": [\"requests/newlyReceived/total\"]")
                .contains("\"right\": [{\"name\": {\"zh\": \"\", \"en\": \"\"}, \"value\": \"2\", \"factor\": \"-1\"}],"
                        + " \"difference\": \"7\"")
                .contains("\"line\": 12, \"column\": 3");
    }

    @Test
    void theRuleSetIsNamedWithVersionAndDay() {
        assertThat(json)
                .contains("\"ruleSet\": {\"name\": \"gip-standard\", \"version\": \"1.0\", \"date\": \"2026-11-23\"}");
    }

    @Test
    void noReportsAreAnEmptyList() {
        assertThat(Schemas.FINDINGS.problems(FindingsJson.write(List.of()))).isEmpty();
    }
}
