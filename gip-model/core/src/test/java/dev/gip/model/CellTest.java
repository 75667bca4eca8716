package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({"1.20, 1.2", "1.200, 1.2", "0.00, 0", "0E+5, 0", "-0.0, 0", "1E+3, 1000", "100, 1E+2", "-5.50, -5.5"})
    void numbersAreEqualWithoutRegardToTrailingZeros(BigDecimal one, BigDecimal other) {
        assertThat(Cell.of(one)).isEqualTo(Cell.of(other)).hasSameHashCodeAs(Cell.of(other));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "0, 1", "1.2, 1.02", "5, -5"})
    void numbersOfOtherValueDiffer(BigDecimal one, BigDecimal other) {
        assertThat(Cell.of(one)).isNotEqualTo(Cell.of(other));
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "1.20, 1.2", "0.00, 0", "100, 100", "1E-3, 0.001"})
    void aNumberIsKeptAsAPlainDecimal(BigDecimal value, String plain) {
        assertThat(Cell.of(value).number().map(BigDecimal::toString)).contains(plain);
    }

    @Test
    void aCountIsANumberWithoutUnit() {
        assertThat(Cell.of(12)).isEqualTo(new Cell.Numeric(new BigDecimal("12"), null));
    }

    @Test
    void theUnitIsPartOfTheNumber() {
        assertThat(new Cell.Numeric(BigDecimal.TEN, "万元")).isNotEqualTo(new Cell.Numeric(BigDecimal.TEN, "元"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void aBlankUnitIsNoUnit(String unit) {
        assertThat(new Cell.Numeric(BigDecimal.TEN, unit)).isEqualTo(Cell.of(10));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Cell.of(5), CellKind.NUMBER, BigDecimal.valueOf(5), BigDecimal.valueOf(5)),
                Arguments.of(Cell.of(0), CellKind.NUMBER, BigDecimal.ZERO, BigDecimal.ZERO),
                Arguments.of(Cell.blank(), CellKind.BLANK, null, BigDecimal.ZERO),
                Arguments.of(new Cell.Symbol("/"), CellKind.SYMBOL, null, BigDecimal.ZERO),
                Arguments.of(new Cell.Text("若干"), CellKind.TEXT, null, null),
                Arguments.of(Cell.absent(), CellKind.ABSENT, null, null),
                Arguments.of(new Cell.Unresolved(List.of(Cell.of(5))), CellKind.UNRESOLVED, null, null));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyCellSaysItsKind(Cell cell, CellKind kind, BigDecimal number, BigDecimal contribution) {
        assertThat(cell.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyNumbersHaveAValue(Cell cell, CellKind kind, BigDecimal number, BigDecimal contribution) {
        assertThat(cell.number().orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void blanksAndSymbolsAddNothingAndOthersCannotBeAdded(
            Cell cell, CellKind kind, BigDecimal number, BigDecimal contribution) {
        assertThat(cell.contribution().orElse(null)).isEqualTo(contribution);
    }

    @ParameterizedTest
    @EnumSource(CellKind.class)
    void everyKindHasACell(CellKind kind) {
        assertThat(kinds().map(arguments -> ((Cell) arguments.get()[0]).kind())).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, number",
        "BLANK, blank",
        "SYMBOL, symbol",
        "TEXT, text",
        "ABSENT, absent",
        "UNRESOLVED, unresolved"
    })
    void aKindHasItsKey(CellKind kind, String key) {
        assertThat(kind.key()).isEqualTo(key);
    }

    @Test
    void cellsWithoutContentAreEqual() {
        assertThat(Cell.blank()).isEqualTo(new Cell.Blank());
        assertThat(Cell.absent()).isEqualTo(new Cell.Absent());
    }

    @Test
    void aBlankIsNotZero() {
        assertThat(Cell.blank()).isNotEqualTo(Cell.of(0));
    }

    @Test
    void candidatesAreCopied() {
        List<Cell> candidates = new ArrayList<>(List.of(Cell.of(1)));
        Cell.Unresolved cell = new Cell.Unresolved(candidates);
        candidates.add(Cell.of(2));
        assertThat(cell.candidates()).containsExactly(Cell.of(1));
        assertThatThrownBy(() -> cell.candidates().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFigureInProseIsEqualLikeANumber() {
        assertThat(new Figure("received", new BigDecimal("5.0"), "", false, "收到5件"))
                .isEqualTo(new Figure("received", new BigDecimal("5"), null, false, "收到5件"));
    }
}
