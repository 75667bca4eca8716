package dev.gip.validate.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void longWordsAreCut() {
        assertThat(Quote.of("公".repeat(31))).isEqualTo("公".repeat(30) + "…");
        assertThat(Quote.of("公".repeat(30))).isEqualTo("公".repeat(30));
    }

    @Test
    void blanksAndLinesBecomeOneBlank() {
        assertThat(Quote.of(" 一\n\n二　 三 ")).isEqualTo("一 二 三");
    }

    @Test
    void signsThatTurnTheLineRoundAreLeftOut() {
        assertThat(Quote.of("公\u202E开\u0007\uD800")).isEqualTo("公开");
    }

    @Test
    void lettersOfTwoUnitsStayWhole() {
        assertThat(Quote.of("𠮷".repeat(31))).isEqualTo("𠮷".repeat(15) + "…");
    }
}
