package dev.gip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.DocumentedRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages of rules are made from. */
class DocumentedRulesTest {

    private static final LocalizedText SAID = new LocalizedText("说了什么", "what it says");
    private static final AnnualReport REPORT =
            AnnualReport.builder(FormId.F2021).year(2023).build();

    private static Rule.Builder rule() {
        return Rule.define("T-AA-001").severity(Severity.WARNING);
    }

    private static DocumentedRule only(Validator.Builder builder) {
        assertThat(builder.documented()).hasSize(1);
        return builder.documented().get(0);
    }

    @Test
    void tellWhatTheRuleSaysOfItsBadExample() {
        Rule rule = rule().bad(REPORT).check(context -> context.find(SAID, List.of()));

        assertThat(only(Validator.builder().add(rule)).example()).isEqualTo(SAID);
    }

    @Test
    void tellItOfRulesThatAreSwitchedOffOrNotInForceToo() {
        Rule rule = rule().bad(REPORT)
                .inForce(null, LocalDate.of(2020, 1, 1))
                .check(context -> context.find(SAID, List.of()));

        assertThat(only(Validator.builder().add(rule).without("T-AA-001")).example())
                .isEqualTo(SAID);
    }

    @Test
    void areGradedAsTheCallerWants() {
        Validator.Builder builder =
                Validator.builder().add(rule().check(context -> {})).severity("T-AA-001", Severity.ERROR);

        assertThat(only(builder).info().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void haveNoExampleWhereTheRuleSaysNothing() {
        assertThat(only(Validator.builder().add(rule().check(context -> context.find(SAID, List.of()))))
                        .example())
                .as("no bad example")
                .isNull();
        assertThat(only(Validator.builder().add(rule().bad(REPORT).check(context -> {})))
                        .example())
                .as("nothing found")
                .isNull();
        assertThat(only(Validator.builder().add(rule().bad(REPORT).check(context -> {
                            throw new IllegalStateException();
                        })))
                        .example())
                .as("a rule that fails")
                .isNull();
    }
}
