package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNotationTest {

    static Stream<Arguments> notations() {
        return Stream.of(
                Arguments.of(Cell.of(0), "0"),
                Arguments.of(Cell.of(new BigDecimal("1E+3")), "1000"),
                Arguments.of(new Cell.Numeric(new BigDecimal("1.20"), "万元"), "1.2万元"),
                Arguments.of(Cell.blank(), ""),
                Arguments.of(new Cell.Symbol("—"), "—"),
                Arguments.of(new Cell.Text("详见附件"), "详见附件"),
                Arguments.of(Cell.absent(), "〔缺〕"),
                Arguments.of(unresolved(), "〔未定〕"),
                Arguments.of(unresolved(Cell.of(3), Cell.of(5)), "〔未定：3｜5〕"),
                Arguments.of(unresolved(Cell.blank(), Cell.absent(), Cell.of(5)), "〔未定：空｜〔缺〕｜5〕"),
                Arguments.of(unresolved(unresolved(Cell.of(1), Cell.of(2)), Cell.of(3)), "〔未定：〔未定：1｜2〕｜3〕"),
                Arguments.of(unresolved(new Cell.Text("3｜5"), new Cell.Text("空")), "〔未定：3\\｜5｜\\空〕"));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void aCellIsWrittenForPeople(Cell cell, String notation) {
        assertThat(CellNotation.print(cell)).isEqualTo(notation);
    }

    @Property
    void aMarkGivesBackTheNotationsOfItsCandidates(@ForAll("candidates") List<Cell> candidates) {
        String mark = CellNotation.print(new Cell.Unresolved(candidates));
        assertThat(CellNotation.candidates(mark))
                .containsExactlyElementsOf(
                        candidates.stream().map(CellNotation::print).toList());
    }

    @Property
    void everyUnresolvedCellIsRecognised(@ForAll("candidates") List<Cell> candidates) {
        assertThat(CellNotation.mark(CellNotation.print(new Cell.Unresolved(candidates))))
                .contains(CellKind.UNRESOLVED);
    }

    @Test
    void anAbsentCellIsRecognised() {
        assertThat(CellNotation.mark("〔缺〕")).contains(CellKind.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "空",
                "缺",
                "〔缺〕5",
                "〔未定",
                "〔未定：5",
                "未定〕",
                "〔未定稿2〕",
                "〔未定：3〕〔未定：5〕",
                "〔未定：3〕和〔缺〕",
                "〔未定：3\\〕"
            })
    void otherWordsAreNoMark(String text) {
        assertThat(CellNotation.mark(text)).isEmpty();
    }

    @Test
    void aMarkMayNameNoCandidate() {
        assertThat(CellNotation.candidates("〔未定〕")).isEmpty();
    }

    @Test
    void aBlankCandidateHasNoText() {
        assertThat(CellNotation.candidates("〔未定：空｜5〕")).containsExactly("", "5");
    }

    @Provide
    Arbitrary<List<Cell>> candidates() {
        Arbitrary<String> words = Arbitraries.of("｜", "〔", "〕", "\\", "空", "缺", "未定", "：", "5", " ", "公开")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
        Arbitrary<Cell> plain = Arbitraries.oneOf(
                words.map(Cell.Text::new),
                words.map(Cell.Symbol::new),
                words.map(unit -> new Cell.Numeric(BigDecimal.TEN, unit)),
                Arbitraries.of(Cell.blank(), Cell.absent(), Cell.of(7)));
        Arbitrary<Cell> nested = plain.list().ofMaxSize(3).map(Cell.Unresolved::new);
        Arbitrary<Cell> twice = nested.list().ofMaxSize(2).map(Cell.Unresolved::new);
        return Arbitraries.oneOf(plain, plain, nested, twice).list().ofMaxSize(4);
    }

    private static Cell unresolved(Cell... candidates) {
        return new Cell.Unresolved(List.of(candidates));
    }
}
