package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayYearRulesTest {

    private static final String STRAY = "GIP-TXT-003";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年，共主动公开政府信息20条。",
                "2020年度，共主动公开政府信息20条。",
                "截至2021年12月31日，共主动公开政府信息20条。",
                "2020年全年收到申请3件。",
                "2032年，共主动公开政府信息20条。",
            })
    void aSentenceThatBeginsWithADistantYearIsFound(String text) {
        assertThat(said(STRAY, Written.report("other", text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，共主动公开政府信息20条。",
                "2022年，共主动公开政府信息10条。",
                "2024年，将继续完善各项制度。",
                "2019年，条例修订后，制度逐步健全。",
                "2019年，原办公室成立，此后逐年扩充。",
                "到2035年，基本实现各项目标。",
                "2025年，全县行政村公开栏覆盖率目标为100%。",
                "依据《2020年工作要点》和国办发〔2014〕32号文件。",
                "2019年至2023年，共公开信息200条。",
                "2021年，公开信息10条，2023年，公开信息20条。",
            })
    void plansLawsHistoryAndNeighbouringYearsAreNot(String text) {
        assertThat(said(STRAY, Written.report("other", text))).isEmpty();
    }
}
