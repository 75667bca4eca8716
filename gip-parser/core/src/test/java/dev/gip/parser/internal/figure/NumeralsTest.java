package dev.gip.parser.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            零 = 0
            两 = 2
            九 = 9
            十 = 10
            十五 = 15
            四十 = 40
            一百零五 = 105
            一百一十 = 110
            三百二十一 = 321
            一千二百零三 = 1203
            三万五千 = 35000
            一万零八 = 10008
            一亿二千万 = 120000000
            """)
    void chineseNumeralsAreRead(String text, BigDecimal value) {
        Numerals.Found found = Objects.requireNonNull(Numerals.chinese(text, 0));

        assertThat(found.value()).isEqualTo(value);
        assertThat(found.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"百", "千万", "一一", "二〇二〇", "一百二", "三万五", "十十", "一十百", "一一一一一一一一一一一一一一一一一一"})
    void numeralsThatAreNoPlainNumberAreNotRead(String text) {
        assertThat(Numerals.chinese(text, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            1286条 = 1286
            12,345条 = 12345
            1,234,567条 = 1234567
            1,250.50元 = 1250.50
            3,答复 = 3
            12,34条 = 12
            1234,567条 = 1234
            4.5万 = 4.5
            5. = 5
            """)
    void digitsAreReadWithTheirSeparators(String text, BigDecimal value) {
        assertThat(Objects.requireNonNull(Numerals.arabic(text, 0)).value()).isEqualTo(value);
    }
}
