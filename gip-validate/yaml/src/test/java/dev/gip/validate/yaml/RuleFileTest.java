package dev.gip.validate.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.ValidationResult;
import dev.gip.validate.Rule;
import dev.gip.validate.Validator;
import dev.gip.validate.test.RuleKit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

    private static final String ACME = """
            schema: gip-rules/1
            name: acme
            version: "2026.1"
            rulesAsOf: 2026-06-30
            rules:
              - id: ACME-REQ-001
                kind: many-forward
                severity: error
                title: {zh: 结转件数不超过新收件数, en: No more requests are carried forward than were received}
                why: {zh: 大量结转说明办理不及时。, en: Many requests carried forward were not handled in time.}
                basis: practice
                forms: ["2021"]
                years: {first: 2021}
                inForce: {first: 2021-01-01, last: 2030-12-31}
                tags: [requests]
                when: requests/newlyReceived/total > 0
                demand: [requests/carriedForward/total <= requests/newlyReceived/total]
                advice: {zh: 请核对结转件数。, en: Check the requests carried forward.}
                bad: requests/newlyReceived/total=3; requests/carriedForward/total=5
                good: requests/newlyReceived/total=5; requests/carriedForward/total=3
            off: [GIP-REQ-001]
            severity: {GIP-REQ-003: info}
            exempt:
              - {rule: GIP-REQ-002, cell: requests/results.total/total, reason: 机构合并, until: 2026-12-31}
            """;

    private static final AnnualReport REPORT = AnnualReport.builder(FormId.F2021)
            .year(2022)
            .cell("requests/newlyReceived/total", 3)
            .cell("requests/carriedForward/total", 5)
            .build();

    @Test
    void aRuleOfAFileIsHeldToTheSameAsOneOfCode() {
        RuleKit.check(RuleFile.read("acme.yaml", ACME));
    }

    @Test
    void aRuleOfAFileFindsWhatItsConditionDemands() {
        Validator validator = RuleFile.read("acme.yaml", ACME)
                .applyTo(Validator.builder().standardRules())
                .build();

        ValidationResult result = validator.validate(REPORT);

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("ACME-REQ-001"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
                .satisfies(finding -> assertThat(finding.text().zh())
                        .isEqualTo("「总计」列：四、结转下年度继续办理 5，超过一、本年新收政府信息公开申请数量 3，多 2。请核对结转件数。"));
        assertThat(result.ruleSet()).hasToString("gip-standard + acme/1.0 + 2026.1 (2026-06-30)");
    }

    @Test
    void rulesAreSwitchedOffGradedAndExemptedAsTheFileSays() {
        RuleFile file = RuleFile.read("acme.yaml", ACME);
        AnnualReport unbalanced = Rule.define("T-AA-001")
                .bad("requests/results.total/total=2")
                .check(context -> {})
                .bad()
                .orElseThrow()
                .reading()
                .report()
                .orElseThrow();

        ValidationResult result =
                file.applyTo(Validator.builder().standardRules()).build().validate(unbalanced);

        assertThat(result.runs())
                .contains(new RuleRun(
                        "GIP-REQ-001",
                        RuleRun.Status.SWITCHED_OFF,
                        result.runs().stream()
                                .filter(run -> run.rule().equals("GIP-REQ-001"))
                                .findFirst()
                                .orElseThrow()
                                .reason()));
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("GIP-REQ-003"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(result.exempted()).extracting(Exempted::reason).containsExactly("机构合并");
        assertThat(result.exempted()).extracting(Exempted::until).containsExactly(LocalDate.of(2026, 12, 31));
    }

    @Test
    void filesAreReadInUtf8(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("acme.yaml");
        Files.writeString(file, ACME);

        assertThat(RuleFile.read(file))
                .extracting(RuleFile::name, RuleFile::version)
                .containsExactly("acme", "2026.1");
    }

    @Test
    void twoFilesMayStandTogether() {
        RuleFile other = RuleFile.read(
                "other.yaml", ACME.replace("ACME-REQ-001", "OTHER-REQ-001").replace("name: acme", "name: other"));
        Validator.Builder builder = Validator.builder().standardRules();
        RuleFile.read("acme.yaml", ACME).applyTo(builder);

        assertThat(other.applyTo(builder).build().rules())
                .extracting(rule -> rule.id())
                .contains("ACME-REQ-001", "OTHER-REQ-001");
    }

    @Test
    void twoRulesOfOneIdAreRefusedWithTheirFiles() {
        Validator.Builder builder = Validator.builder().standardRules();
        RuleFile.read("acme.yaml", ACME).applyTo(builder);
        RuleFile.read("other.yaml", ACME.replace("name: acme", "name: other")).applyTo(builder);

        assertThatThrownBy(builder::build)
                .hasMessageContaining("ACME-REQ-001")
                .hasMessageContaining("acme")
                .hasMessageContaining("other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gip-rules/1 | gip-rules/9 | it must begin with 'schema: gip-rules/1'",
                "id: ACME-REQ-001 | ident: ACME-REQ-001 | 'ident' is not known here; known are [id, kind",
                "severity: error | severity: fatal | ACME-REQ-001: 'fatal' is none of [error, warning, info]",
                "forms: ['2021'] | forms: ['2031'] | ACME-REQ-001: there is no form '2031'",
                "first: 2021-01-01 | first: 2021-13-01 | '2021-13-01' is no day; write 2026-12-31",
                "years: {first: 2021} | years: {first: soon} | 'soon' is no year",
                "<= requests | =< requests | ACME-REQ-001: a cell, a figure or a number is expected, at character 32",
                "bad: requests | bad: request | ACME-REQ-001: The form 2021 has no table 'request'",
                "reason: 机构合并 | reason: ' ' | exemption from GIP-REQ-002: An exemption from GIP-REQ-002 needs a reason",
                "off: [GIP-REQ-001] | rules: [] | Duplicate",
            })
    void whatIsWrongIsNamedWithFileAndPlace(String right, String wrong, String problem) {
        String yaml = ACME.replace("\"2021\"", "'2021'").replace(right, wrong);
        assertThat(yaml).contains(wrong);

        assertThatThrownBy(() -> RuleFile.read("acme.yaml", yaml))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith("acme.yaml: ")
                .hasMessageContaining(problem);
    }

    @Test
    void anEmptyFileAndAFileThatIsNotThereAreNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleFile.read("empty.yaml", "")).hasMessageStartingWith("empty.yaml: ");
        assertThatThrownBy(() -> RuleFile.read(folder.resolve("none.yaml")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("none.yaml: cannot be read");
    }

    /** Anchors are no way to make a small file large. */
    @Test
    void aliasesAreNotExpanded() {
        StringBuilder bomb =
                new StringBuilder("schema: gip-rules/1\noff: &a0 [x, x, x, x, x, x, x, x, x]\nseverity:\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("  a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThatThrownBy(() -> RuleFile.read("bomb.yaml", bomb.toString())).isInstanceOf(RuleFileException.class);
    }
}
