package dev.gip.parser.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @Test
    void theLongestWordThatBeginsAtAPlaceIsFound() {
        Lexicon lexicon = Lexicon.of(Map.of("OPEN", List.of("公开"), "REQUEST", List.of("公开申请")));

        Lexicon.Match match = Objects.requireNonNull(lexicon.word("收到公开申请5件", 2));

        assertThat(match.meaning()).isEqualTo(Meaning.REQUEST);
        assertThat(match.end()).isEqualTo(6);
        assertThat(lexicon.word("收到公开申请5件", 3)).isNull();
    }

    @Test
    void aMeasureWordMayMeasureSeveralThings() {
        Lexicon lexicon =
                Lexicon.of(Map.of("measure.requests", List.of("件", "件次"), "measure.disclosed", List.of("条", "件")));

        assertThat(lexicon.measureEnd("5件次", 1)).isEqualTo(3);
        assertThat(lexicon.measures("disclosed", "件")).isTrue();
        assertThat(lexicon.measures("requests", "条")).isFalse();
    }

    @Test
    void aWordHasOneMeaning() {
        assertThatThrownBy(() -> Lexicon.of(Map.of("OPEN", List.of("公开"), "OUTCOME", List.of("不公开", "公开"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("公开", "OPEN", "OUTCOME");
    }

    @Test
    void everyMeaningHasABitOfItsOwn() {
        for (Meaning one : Meaning.values()) {
            Words words = Words.of(one);

            assertThat(Meaning.values()).filteredOn(words::has).containsExactly(one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到申请5件", "收到申请十二件", "收到申请十余件", "均未收到申请", "行政复议零", "从未发生", "不曾发生"})
    void textWithANumberOrANegationMayStateAFigure(String text) {
        assertThat(Lexicon.STANDARD.mayState(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "我局高度重视公开工作", "一是切实统一思想", "十足重视", "百花齐放"})
    void otherTextStatesNone(String text) {
        assertThat(Lexicon.STANDARD.mayState(text)).isFalse();
    }
}
