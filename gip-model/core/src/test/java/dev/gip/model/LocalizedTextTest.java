package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private static final LocalizedText TEXT = new LocalizedText("缺", "missing");

    @ParameterizedTest
    @CsvSource({
        "zh, 缺",
        "zh-CN, 缺",
        "zh-TW, 缺",
        "zh-Hant-HK, 缺",
        "en, missing",
        "en-GB, missing",
        "fr, missing",
        "tr, missing"
    })
    void chineseReadersGetChineseAndAllOthersEnglish(String locale, String text) {
        assertThat(TEXT.in(Locale.forLanguageTag(locale))).isEqualTo(text);
    }

    @Test
    void aReaderWithoutLanguageGetsEnglish() {
        assertThat(TEXT.in(Locale.ROOT)).isEqualTo("missing");
    }
}
