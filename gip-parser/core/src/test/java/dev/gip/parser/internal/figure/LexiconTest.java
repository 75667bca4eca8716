package dev.gip.parser.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void theLongestWordThatBeginsAtAPlaceIsFound() {
        Lexicon lexicon = Lexicon.parse("# words\nOPEN 公开\nREQUEST 公开申请\n");

        Lexicon.Match match = Objects.requireNonNull(lexicon.word("收到公开申请5件", 2));

        assertThat(match.meaning()).isEqualTo(Meaning.REQUEST);
        assertThat(match.end()).isEqualTo(6);
        assertThat(lexicon.word("收到公开申请5件", 3)).isNull();
    }

    @Test
    void aMeasureWordMayMeasureSeveralThings() {
        Lexicon lexicon = Lexicon.parse("measure requests 件 件次\nmeasure disclosed 条 件\n");

        assertThat(lexicon.measureEnd("5件次", 1)).isEqualTo(3);
        assertThat(lexicon.measures("disclosed", "件")).isTrue();
        assertThat(lexicon.measures("requests", "条")).isFalse();
    }

    @Test
    void aWordHasOneMeaning() {
        assertThatThrownBy(() -> Lexicon.parse("OPEN 公开\nOUTCOME 不公开 公开\n"))
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
}
