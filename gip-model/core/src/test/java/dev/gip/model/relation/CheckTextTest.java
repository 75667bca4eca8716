package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.FormLabels;
import dev.gip.model.form.Forms;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTextTest {

    @ParameterizedTest
    @CsvSource({
        "3, 2, 5, 「行政复议」行：总计 5 = 结果维持 3 + 结果纠正 2（其余 2 项为 0），成立",
        "3, 1, 5, 「行政复议」行：总计 5 ≠ 结果维持 3 + 结果纠正 1（其余 2 项为 0），不成立，相差 1",
        "0, 0, 5, 「行政复议」行：总计 5 ≠ 0（其余 4 项为 0），不成立，相差 5",
        "0, 0, 0, 「行政复议」行：总计 0 = 0（其余 4 项为 0），成立"
    })
    void aCheckShowsItsTerms(int upheld, int corrected, int total, String text) {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .cell("review/reconsideration/upheld", upheld)
                .cell("review/reconsideration/corrected", corrected)
                .cell("review/reconsideration/otherOutcome", 0)
                .cell("review/reconsideration/pending", 0)
                .cell("review/reconsideration/total", total)
                .build();
        assertThat(text(report, Locale.CHINESE)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 「行政复议」行：未核对，结果维持、结果纠正、其他结果等共 4 格缺失、未定或是文字",
                "en | Row 「行政复议」: not checked, 结果维持、结果纠正、其他结果: 4 cells are absent, unresolved or words"
            })
    void aRelationThatWasNotEvaluatedNamesWhatIsMissing(String language, String text) {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .cell("review/reconsideration/total", 5)
                .build();
        assertThat(text(report, Locale.forLanguageTag(language))).isEqualTo(text);
    }

    private static String text(AnnualReport report, Locale locale) {
        Form form = Forms.of(FormId.F2021);
        return RelationSystem.of(form).evaluate(report::cell).stream()
                .filter(check -> check.relation().cells().get(0).row().equals("reconsideration"))
                .findFirst()
                .orElseThrow()
                .text(new FormLabels(form))
                .in(locale);
    }
}
