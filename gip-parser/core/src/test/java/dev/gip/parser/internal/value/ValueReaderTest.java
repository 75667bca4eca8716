package dev.gip.parser.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

    private static Cell number(String value, String unit) {
        return new Cell.Numeric(new BigDecimal(value), unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "5; 5",
                "' 5 '; 5",
                "'\u00A05\u00A0'; 5",
                "'5\u3000'; 5",
                "０; 0",
                "１２３; 123",
                "11398889; 11398889",
                "477.35; 477.35",
                "0.00; 0",
                "0.5; 0.5",
                "２３．５; 23.5",
                "1,234; 1234",
                "1，234; 1234",
                "18,432; 18432",
                "1,234,567.89; 1234567.89",
                "123456789012345678; 123456789012345678"
            })
    void aPlainNumberIsReadExactly(String raw, String value) {
        assertThat(ValueReader.read(raw)).contains(number(value, null));
    }

    @ParameterizedTest
    @CsvSource({
        "-8, -8",
        "－8, -8",
        "−8, -8",
        "﹣8, -8",
        "–8, -8",
        "'- 8', -8",
        "+19, 19",
        "＋19, 19",
        "增7, 7",
        "增加7, 7",
        "减5874, -5874",
        "减少3, -3",
        "減5, -5",
        "-0, 0",
        "增0, 0",
        "'减 12', -12"
    })
    void aSignIsReadInFiguresAndInWords(String raw, String value) {
        assertThat(ValueReader.read(raw)).contains(number(value, null));
    }

    @ParameterizedTest
    @CsvSource({
        "0件, 0, 件",
        "124件, 124, 件",
        "'3 件', 3, 件",
        "251000元, 251000, 元",
        "43.788万元, 43.788, 万元",
        "101973.15万, 101973.15, 万",
        "1.2亿元, 1.2, 亿元",
        "12人次, 12, 人次",
        "５项, 5, 项",
        "减5件, -5, 件"
    })
    void aUnitInTheCellIsKeptAndNothingIsConverted(String raw, String value, String unit) {
        assertThat(ValueReader.read(raw)).contains(number(value, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\n", "\u200B"})
    void whatShowsNothingIsBlank(String raw) {
        assertThat(ValueReader.read(raw)).contains(Cell.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "----", "—", "——", "–", "/", "\\", "*", "无", "无此项", "不涉及", "不适用", "N/A"})
    void aSymbolIsASymbolAndNoNumber(String raw) {
        assertThat(ValueReader.read(" " + raw + " ")).contains(new Cell.Symbol(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,23",
                "12,34,567",
                "1234,567",
                ",123",
                "123,",
                "1,,234",
                "007",
                "00",
                "01",
                "12 34",
                "1.2.3",
                ".5",
                "5.",
                "1.,2",
                "--5",
                "+-5",
                "5-",
                "5-8",
                "1/2",
                "3.1万.",
                "12%",
                "1e5",
                "0x10",
                "1234567890123456789",
                "١٢",
                "Ⅻ",
                "²"
            })
    void aDoubtfulNumberIsNone(String raw) {
        assertThat(ValueReader.read(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约20", "十二", "两件", "120余次", "若干", "共5", "5件6", "件", "增", "减", "行政许可", "近4.5万篇"})
    void wordsAreNoNumber(String raw) {
        assertThat(ValueReader.read(raw).filter(cell -> cell.number().isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,23', true",
        "007, true",
        "12 34, true",
        "５.５.５, true",
        "'-', false",
        "'', false",
        "约20, false",
        "12件, false"
    })
    void aTextOfDigitsLooksNumeric(String raw, boolean expected) {
        assertThat(ValueReader.looksNumeric(raw)).isEqualTo(expected);
    }

    @Test
    void theMarkOfAnAbsentCellIsAbsent() {
        assertThat(ValueReader.read("〔缺〕")).contains(Cell.absent());
    }

    @Test
    void theMarkOfAnUnresolvedCellGivesItsCandidates() {
        assertThat(ValueReader.read("〔未定：5｜空｜/〕"))
                .contains(new Cell.Unresolved(List.of(Cell.of(5), Cell.blank(), new Cell.Symbol("/"))));
    }

    @Property
    void everyWholeNumberIsReadAsItself(
            @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L) long value) {
        assertThat(ValueReader.read(Long.toString(value))).contains(Cell.of(value));
    }

    @Property
    void separatorsOfThousandsChangeNothing(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long value) {
        assertThat(ValueReader.read(String.format(java.util.Locale.ROOT, "%,d", value)))
                .contains(Cell.of(value));
    }
}
