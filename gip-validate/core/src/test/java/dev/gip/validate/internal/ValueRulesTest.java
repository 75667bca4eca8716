package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.validation.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {

    private static final Set<String> KINDS = Set.of("nonnumeric", "negative", "decimal", "unit");

    @ParameterizedTest
    @CsvSource({
        "2021, proactive/rules/inForce,                         -1,     ,    negative",
        "2021, proactive/administrativeFees/feesCollected,      -0.5,   ,    negative",
        "2019, proactive/administrativeLicensing/changeThisYear, -35,   ,    ''",
        "2019, proactive/administrativeFees/itemsPreviousYear,  -35,    ,    negative",
        "2019, proactive/administrativeFees/changeThisYear,     1.5,    ,    decimal",
        "2021, proactive/administrativePenalty/decisions,       12.5,   ,    decimal",
        "2021, proactive/administrativePenalty/decisions,       12.50,  万,  ''",
        "2021, proactive/administrativePenalty/decisions,       124,    件,  ''",
        "2021, proactive/administrativePenalty/decisions,       -1.5,   件,  'decimal, negative'",
        "2021, proactive/administrativeFees/feesCollected,      12.5,   ,    ''",
        "2021, proactive/administrativeFees/feesCollected,      12.5,   万,  ''",
        "2021, proactive/administrativeFees/feesCollected,      12.5,   万元, ''",
        "2021, proactive/administrativeFees/feesCollected,      251000, 元,  unit",
        "2021, proactive/administrativeFees/feesCollected,      3,      亿元, unit",
        "2019, proactive/governmentProcurement/procurementAmount, 8040.5, 元, ''",
        "2019, proactive/governmentProcurement/procurementItems, 3.5,   ,    decimal",
        "statistics-2014, statistics/capacity.funding/value,    3.5,    ,    ''",
        "statistics-2014, statistics/capacity.funding/value,    35000,  元,  unit",
        "statistics-2014, statistics/capacity.offices/value,    0.5,    ,    decimal",
    })
    void figuresAreJudgedByWhatTheirCellCounts(
            String form, String cell, BigDecimal value, @Nullable String unit, String expected) {
        List<Finding> findings = findings(form, cell, new Cell.Numeric(value, unit));

        assertThat(findings.stream().map(Finding::kind).sorted().collect(Collectors.joining(", ")))
                .isEqualTo(expected);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.cells()).containsExactly(CellRef.parse(cell)))
                .allSatisfy(finding -> assertThat(finding.text().zh()).contains(value.toPlainString()));
    }

    @Test
    void wordsAreQuotedUnderTheirLabel() {
        assertThat(findings("2021", "proactive/administrativeLicensing/decisions", new Cell.Text("详见附件")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo("nonnumeric"))
                .satisfies(finding ->
                        assertThat(finding.text().zh()).isEqualTo("「行政许可」「本年处理决定数量」填写的是文字“详见附件”；请改填数字，没有的填 0。"));
    }

    @Test
    void signsBlanksAndLocalCellsAreNotWords() {
        assertThat(findings("2021", "proactive/rules/inForce", new Cell.Symbol("/")))
                .isEmpty();
        assertThat(findings("2021", "proactive/rules/inForce", Cell.blank())).isEmpty();
        assertThat(findings("2021", "proactive/rules/x:备注", new Cell.Text("见附件")))
                .isEmpty();
    }

    private static List<Finding> findings(String form, String cell, Cell content) {
        return STANDARD.validate(zeros(new FormId(form)).cell(cell, content).build()).findings().stream()
                .filter(finding -> KINDS.contains(finding.kind()))
                .toList();
    }
}
