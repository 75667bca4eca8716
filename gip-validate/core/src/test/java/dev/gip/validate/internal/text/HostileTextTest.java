package dev.gip.validate.internal.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a million letters, made to be costly; work that grows with their square would take hours. */
class HostileTextTest {

    private static final int LETTERS = 1_000_000;

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "公",
                "X",
                "*",
                " ",
                "1",
                "1,",
                "其中",
                "1件其中",
                "其中1件、",
                "1件其中1件占",
                "占1%",
                "〔",
                "〔2021〕1",
                "国办〔2021〕",
                "令第492号",
                "2019年",
                "2019年，",
                "镇",
                "白杨镇",
                "一",
                "信息条",
                "信息  条",
                ",(: ",
                "13900000000"
            })
    void costsGrowWithTheLengthOfTheText(String piece) {
        String text = piece.repeat(LETTERS / piece.length());

        assertThatCode(() -> lookAt(HalfWidth.of(text))).doesNotThrowAnyException();
    }

    private static void lookAt(String text) {
        Placeholders.in(text);
        Citation.in(text);
        PersonalNumbers.in(text);
        TextSimilarity.of(text);
        HeadingNumber.words(text);
        PlaceName.last(text.substring(0, 20));
        Quote.of(text);
        for (String sentence : Sentences.of(text)) {
            PartList.in(sentence);
            YearOpening.of(sentence);
            YearOpening.yearsIn(sentence);
        }
    }
}
