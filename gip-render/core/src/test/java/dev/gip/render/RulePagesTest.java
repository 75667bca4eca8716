package dev.gip.render;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePagesTest {

    private static final RuleScope ALL = RuleScope.ALL;

    private static DocumentedRule rule(String id, RuleScope scope, Set<Need> needs) {
        return new DocumentedRule(
                new RuleInfo(
                        id,
                        "many",
                        Severity.WARNING,
                        new LocalizedText("题|目", "ti|tle"),
                        new LocalizedText("缘由", "why *so*"),
                        "practice",
                        scope,
                        needs,
                        Set.of("b", "a"),
                        Map.of()),
                new LocalizedText("例<b>话", "exam<b>ple"));
    }

    private static String page(RuleScope scope, Need... needs) {
        return RulePages.markdown(List.of(rule("ACME-REQ-001", scope, Set.of(needs))), Locale.ENGLISH);
    }

    @Test
    void aPageListsRulesByFamilyAndIdAndThenShowsEach() {
        List<DocumentedRule> rules = List.of(
                rule("ACME-XYZ-001", ALL, Set.of()),
                rule("ACME-REQ-002", ALL, Set.of()),
                rule("ACME-REQ-001", ALL, Set.of()),
                rule("ACME-STR-001", ALL, Set.of()));

        assertThat(RulePages.markdown(rules, Locale.ENGLISH).lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Rules",
                        "## structure",
                        "### ACME-STR-001",
                        "## requests",
                        "### ACME-REQ-001",
                        "### ACME-REQ-002",
                        "## other",
                        "### ACME-XYZ-001");
        assertThat(RulePages.markdown(rules, Locale.CHINESE))
                .startsWith("# 规则\n\n共 4 条规则。")
                .contains("| [ACME-STR-001](#acme-str-001) | 警告 | 结构 | 题\\|目 |\n")
                .contains("\n## 依申请公开\n");
    }

    @Test
    void aRuleTellsItsFactsAndWhatItSaysOfItsExample() {
        assertThat(page(ALL)).endsWith("""

                ### ACME-REQ-001

                **ti\\|tle**

                why \\*so\\*

                - severity: warning
                - kind: many
                - basis: practice
                - tags: a, b
                - example: exam\\<b>ple
                """);
    }

    @Test
    void boundsAndNeedsAreToldWhereThereAreSome() {
        assertThat(page(new RuleScope(Set.of(FormId.F2021, FormId.F2019), 2019, 2020, null, null), Need.SOURCE))
                .contains("- forms: 2019, 2021\n- years: 2019 to 2020\n- needs: the source\n");
        assertThat(page(new RuleScope(Set.of(), 2021, null, LocalDate.of(2021, 1, 2), null)))
                .contains("- years: from 2021\n- in force: from 2021-01-02\n");
        assertThat(page(new RuleScope(Set.of(), null, 2018, null, LocalDate.of(2019, 1, 2))))
                .contains("- years: until 2018\n- in force: until 2019-01-02\n");
        assertThat(page(ALL, Need.values()))
                .contains("- needs: reports of other bodies on the same year, the report on");
    }

    @Test
    void plainTextEscapesNothing() {
        assertThat(RulePages.text(rule("ACME-REQ-001", ALL, Set.of(Need.SISTERS)), Locale.CHINESE))
                .isEqualTo("""
                        ACME-REQ-001  题|目
                          缘由
                          程度：警告
                          类别：many
                          依据：经验
                          还需要：同级其他机关的报告
                          标签：a、b
                          例：例<b>话
                        """);
    }

    @Test
    void theIndexHoldsTheRulesInBothLanguages() {
        assertThat(RulePages.json(List.of(rule("ACME-REQ-001", ALL, Set.of()))))
                .contains("\"schema\": \"gip-rule-index/1\"")
                .contains("\"title\": {\"zh\": \"题|目\", \"en\": \"ti|tle\"}");
    }
}
