package dev.gip.parser.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.parser.internal.figure.Cases.Case;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What sentences state, and what they only seem to state. */
class FigureSentencesTest {

    static Stream<Case> cases() {
        return Stream.of("disclosure.txt", "requests.txt", "review.txt", "fees.txt", "others.txt", "traps.txt")
                .flatMap(file -> Cases.of(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFiguresOfASentenceAreReadAndNoOthers(Case sentence) {
        String read = Cases.print(sentence.setting().figures(sentence.text()));

        assertThat(read).isEqualTo(Cases.sorted(sentence.figures()));
    }
}
