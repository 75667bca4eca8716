package dev.gip.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.CellRef;
import dev.gip.model.form.TableDefinition.Layout;
import dev.gip.model.relation.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormFileTest {

    private static final FormId TEST = new FormId("test");

    private static final String TABLE = """
            table t | 表
            column a | 甲
            column b | 乙
            row r | 行
            row r.one | 其一
            row r.two | 其二
            """;

    @Test
    void aFormWithoutDataIsMissingFromTheJar() {
        assertThatThrownBy(() -> FormFile.load(TEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The data of form test is missing from this jar: test.form");
    }

    @Test
    void commentsAndEmptyLinesSayNothing() {
        assertThat(FormFile.parse(TEST, "# title x\n\n   \n").title()).isEmpty();
    }

    @Test
    void aSpanOfYearsEndsWithItsLastYear() {
        Form form = FormFile.parse(TEST, "years 2019-2020");
        assertThat(form.covers(2018)).isFalse();
        assertThat(form.covers(2019)).isTrue();
        assertThat(form.covers(2020)).isTrue();
        assertThat(form.covers(2021)).isFalse();
    }

    @Test
    void aFormInForceHasNoLastYear() {
        assertThat(FormFile.parse(TEST, "years 2021-").lastYear()).isEqualTo(9999);
    }

    @Test
    void aLabelHasItsVariantsBehindBars() {
        Form form = FormFile.parse(TEST, "section s 一 [第一条] | 概述 | 总述 | 总况");
        assertThat(form.sections())
                .containsExactly(
                        new SectionDefinition("s", "一", new Label("概述", List.of("总述", "总况"), true), true, "第一条"));
    }

    @Test
    void aSectionMayBeOptionalAndALabelUnverified() {
        Form form = FormFile.parse(TEST, "section s optional unverified | 概述");
        assertThat(form.sections())
                .containsExactly(new SectionDefinition("s", null, new Label("概述", List.of(), false), false, null));
    }

    @Test
    void aRowStandsUnderTheLongestKeyThatBeginsItsOwn() {
        Form form = FormFile.parse(TEST, """
                table t | 表
                column a | 甲
                group g | 组
                group g.h | 内组
                row g.h.x.y | 行
                row g.z [件] | 他行
                """);
        assertThat(form.tables().get(0).blocks().get(0).rows())
                .containsExactly(
                        new RowDefinition("g.h.x.y", new Label("行", List.of(), true), "g.h", null),
                        new RowDefinition("g.z", new Label("他行", List.of(), true), "g", "件"));
    }

    @Test
    void aTableMayBePrintedInOneRow() {
        assertThat(FormFile.parse(TEST, "table t single-row | 表").tables())
                .containsExactly(new TableDefinition("t", "表", null, Layout.SINGLE_ROW, List.of(), List.of()));
    }

    @Test
    void aRelationByColumnHoldsInEveryColumn() {
        assertThat(FormFile.parse(TEST, TABLE + "relation sum by-column r = r.*")
                        .relations())
                .containsExactly(
                        new Relation(
                                "sum",
                                List.of(CellRef.parse("t/r/a")),
                                List.of(CellRef.parse("t/r.one/a"), CellRef.parse("t/r.two/a"))),
                        new Relation(
                                "sum",
                                List.of(CellRef.parse("t/r/b")),
                                List.of(CellRef.parse("t/r.one/b"), CellRef.parse("t/r.two/b"))));
    }

    @Test
    void aRelationByRowHoldsInEveryRow() {
        assertThat(FormFile.parse(TEST, TABLE + "relation sum by-row a = b").relations())
                .hasSize(3)
                .contains(new Relation("sum", List.of(CellRef.parse("t/r/a")), List.of(CellRef.parse("t/r/b"))));
    }

    @Test
    void aRelationMayNameRowsThatFollowIt() {
        Form form = FormFile.parse(TEST, """
                table t | 表
                relation sum by-column r = s
                column a | 甲
                row r | 行
                row s | 他行
                """);
        assertThat(form.relations()).hasSize(1);
    }

    static Stream<Arguments> mistakes() {
        String label = "the official label is missing; write '| label'";
        String years = "' are no years; write 2019-2020, or 2021- for a form in force";
        String relation = "' is no relation; write 'kind by-column a = b + c' or 'kind by-row a = b + c'";
        return Stream.of(
                Arguments.of("colum a | 甲", "unknown keyword 'colum'"),
                Arguments.of("row s", label),
                Arguments.of("row s |", label),
                Arguments.of("table u", label),
                Arguments.of("row | 行", "the key after 'row' is missing"),
                Arguments.of("row s [件 | 行", "'[' is never closed"),
                Arguments.of("row s < nowhere | 行", "there is no group or row 'nowhere' above"),
                Arguments.of("table u wide | 表", "unknown layout [wide]; write single-row or nothing"),
                Arguments.of("years 2019", "'2019" + years),
                Arguments.of("years x-y", "'x-y" + years),
                Arguments.of("relation sum", "'sum" + relation),
                Arguments.of("relation sum r = r.one", "'sum r = r.one" + relation),
                Arguments.of("relation sum by-colum r = r.one", "'sum by-colum r = r.one" + relation),
                Arguments.of("relation sum by-column r + r.one", "'sum by-column r + r.one" + relation),
                Arguments.of("relation sum by-column r = r.x", "the relation names 'r.x', which table t does not have"),
                Arguments.of(
                        "relation sum by-column r = r.one.*",
                        "the relation names 'r.one.*', which table t does not have"),
                Arguments.of(
                        "relation sum by-column r = r.one +", "the relation names '', which table t does not have"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsFormAndLine(String statement, String message) {
        String text = TABLE + statement + "\ncolumn c | 丙";
        assertThatThrownBy(() -> FormFile.parse(TEST, text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Form test, line 7: " + message);
    }

    @Test
    void aStatementOnATableNeedsATable() {
        assertThatThrownBy(() -> FormFile.parse(TEST, "# rows\nrow r | 行"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Form test, line 2: a statement on a table stands before any table");
    }
}
