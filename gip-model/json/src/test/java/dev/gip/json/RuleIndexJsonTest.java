package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.Need;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleIndexJsonTest {

    private static final RuleScope BOUNDED = new RuleScope(
            Set.of(FormId.F2021, FormId.F2019), 2019, 2020, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));

    private static DocumentedRule rule(RuleScope scope, boolean example) {
        return new DocumentedRule(
                new RuleInfo(
                        "ACME-REQ-001",
                        "balance",
                        Severity.ERROR,
                        new LocalizedText("题", "title"),
                        new LocalizedText("由", "why"),
                        "practice",
                        scope,
                        Set.of(Need.SOURCE, Need.PREVIOUS_YEAR),
                        Set.of("b", "a"),
                        Map.of()),
                example ? new LocalizedText("例", "example") : null);
    }

    @Test
    void whatIsWrittenSatisfiesThePublishedSchema() {
        assertThat(Schemas.RULE_INDEX.problems(
                        RuleIndexJson.write(List.of(rule(BOUNDED, true), rule(RuleScope.ALL, false)))))
                .isEmpty();
    }

    @Test
    void whatHasNoOrderIsSorted() {
        assertThat(RuleIndexJson.write(List.of(rule(BOUNDED, true))).replaceAll("\\s+", ""))
                .contains("\"forms\":[\"2019\",\"2021\"]")
                .contains("\"needs\":[\"previous_year\",\"source\"]")
                .contains("\"tags\":[\"a\",\"b\"]");
    }

    @Test
    void boundsAreNullWhereThereAreNone() {
        assertThat(RuleIndexJson.write(List.of(rule(RuleScope.ALL, false))))
                .contains("\"years\": {\"first\": null, \"last\": null}")
                .contains("\"inForce\": {\"from\": null, \"to\": null}")
                .doesNotContain("\"example\"");
    }

    @Test
    void boundsAreYearsAndDays() {
        assertThat(RuleIndexJson.write(List.of(rule(BOUNDED, true))))
                .contains("\"years\": {\"first\": 2019, \"last\": 2020}")
                .contains("\"inForce\": {\"from\": \"2020-01-01\", \"to\": \"2021-12-31\"}");
    }
}
