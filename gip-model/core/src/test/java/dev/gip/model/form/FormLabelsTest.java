package dev.gip.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.CellRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLabelsTest {

    private static final FormLabels LABELS = new FormLabels(Forms.of(FormId.F2019));

    @ParameterizedTest
    @CsvSource({
        "requests/newlyReceived/total, 一、本年新收政府信息公开申请数量, 一、本年新收政府信息公开申请数量, 总计",
        "requests/results.denied.stateSecret/naturalPerson, 1.属于国家秘密, 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密, 自然人",
        "requests/results.denied/total, （三）不予公开, 三、本年度办理结果 › （三）不予公开, 总计",
        "proactive/administrativeFees/changeThisYear, 行政事业性收费, 行政事业性收费, 本年增/减",
        "requests/x:备注/x:网上, x:备注, x:备注, x:网上",
        "house/a/b, a, a, b"
    })
    void aCellIsNamedAsTheFormPrintsIt(String ref, String row, String inGroups, String column) {
        CellRef cell = CellRef.parse(ref);
        assertThat(LABELS.row(cell)).isEqualTo(row);
        assertThat(LABELS.rowInGroups(cell)).isEqualTo(inGroups);
        assertThat(LABELS.column(cell)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"review/reconsideration/total, 四、政府信息公开行政复议、行政诉讼情况", "house/a/b, house"})
    void aTableIsNamedByItsHeading(String ref, String title) {
        assertThat(LABELS.table(CellRef.parse(ref))).isEqualTo(title);
    }
}
