package dev.gip.parser.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {

    private static final WordIndex<Integer> INDEX = new WordIndex<>(Map.of("索引号", 1, "索引", 2, "文号", 3));

    @ParameterizedTest
    @CsvSource({"索引号：7, 索引号, 1, 3", "'索 引  号：7', 索引号, 1, 6", "索引：7, 索引, 2, 2", "文号, 文号, 3, 2"})
    void theLongestWordIsFoundBlanksOrNot(String text, String word, int value, int end) {
        WordIndex.Match<Integer> match = Objects.requireNonNull(INDEX.at(text, 0));

        assertThat(match.word()).isEqualTo(word);
        assertThat(match.value()).isEqualTo(value);
        assertThat(match.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"索", "引号", " 索引号", "文　号", "x"})
    void otherTextHoldsNone(String text) {
        assertThat(INDEX.at(text, 0)).isNull();
    }
}
