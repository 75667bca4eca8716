package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All cells of the reports are 0, and the body is 清河县司法局. */
class ProseCountRulesTest {

    private static final String DECISIONS = "GIP-NAR-014";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年作出行政处罚决定15件。",
                "我局共作出行政处罚15件。",
                "2023年清河县司法局作出行政处罚决定15件。",
                "司法局作出行政处罚决定15件。",
            })
    void aCountOfTheBodyItselfIsHeldAgainstTheTable(String text) {
        assertThat(said(DECISIONS, Written.report("overview", text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "执法大队作出行政处罚决定15件。",
                "市场监管分局全年作出行政处罚15件。",
                "白杨镇作出行政处罚决定15件。",
                "交通领域作出行政处罚决定15件。",
            })
    void aCountOfAPartOfTheBodyOrOfItsWorkIsNot(String text) {
        assertThat(said(DECISIONS, Written.report("overview", text))).isEmpty();
    }
}
