package dev.gip.parser.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青禾县人民政府",
                "司法局",
                "青禾县人民政府办公室",
                "青禾县发展和改革委员会",
                "经济开发区管委会",
                "青禾街道办事处",
                "河西镇",
                "青禾县税务局稽查大队",
                "云岭省司法厅"
            })
    void aNameOfABodyIsOne(String text) {
        assertThat(AgencyName.isAgency(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我局",
                "本机关",
                "全县",
                "各乡镇",
                "该局",
                "局",
                "",
                "青禾县司法局，",
                "12345热线办公室",
                "2023年司法局",
                "青禾县司法局：各科室",
                "无",
                "政府信息公开年报"
            })
    void wordsOfItselfAndProseAreNone(String text) {
        assertThat(AgencyName.isAgency(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'青禾县 司法局', 青禾县司法局",
        "' 司 法 局 ', 司法局",
        "'青禾县\u3000司法局', 青禾县司法局",
        "'海洲市司法局\u00A0', 海洲市司法局",
        "'海洲市\u00A0司法局', 海洲市司法局"
    })
    void blanksInsideAreNoPartOfTheName(String printed, String name) {
        assertThat(AgencyName.clean(printed)).contains(name);
    }
}
