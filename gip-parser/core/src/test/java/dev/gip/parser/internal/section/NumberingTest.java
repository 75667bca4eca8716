package dev.gip.parser.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.parser.internal.section.Numbering.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({
        "一、总体, NUMERAL, 1, 2",
        "十二、总体, NUMERAL, 12, 3",
        "叁、总体, NUMERAL, 3, 2",
        "二 、 总体, NUMERAL, 2, 4",
        "(三)总体, BRACKETED_NUMERAL, 3, 3",
        "( 三 )、总体, BRACKETED_NUMERAL, 3, 6",
        "㈢总体, BRACKETED_NUMERAL, 3, 1",
        "4.总体, DIGIT, 4, 2",
        "4)总体, DIGIT, 4, 2",
        "⒋总体, DIGIT, 4, 1",
        "(5)总体, BRACKETED_DIGIT, 5, 3",
        "⑤总体, BRACKETED_DIGIT, 5, 1",
        "⑸总体, BRACKETED_DIGIT, 5, 1",
        "第六部分 总体, PART, 6, 5",
        "第2章:总体, PART, 2, 4",
        "• 总体, BULLET, 0, 2"
    })
    void everyWayToNumberAHeading(String text, Style style, int ordinal, int end) {
        assertThat(Numbering.at(text, 0)).isEqualTo(new Numbering(style, ordinal, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"总体情况", "一是加强领导", "2023年总体情况", "3.5万条", "(本列数据", "第二十条第(一)项", "", "(", "第", "一"})
    void otherBeginningsAreNoNumbers(String text) {
        assertThat(Numbering.at(text, 0)).isNull();
    }

    @Test
    void aValueIsWrittenAsANumeralAgain() {
        assertThat(Numbering.numeral(4)).isEqualTo("四");
        assertThat(Numbering.numeral(10)).isEqualTo("十");
        assertThat(Numbering.numeral(11)).isEqualTo("十一");
        assertThat(Numbering.numeral(0)).isNull();
    }
}
