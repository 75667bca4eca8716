package dev.gip.parser.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "一、总体情况; 一; 总体情况",
                "一 、概 述; 一; 概述",
                "一.总体情况; 一; 总体情况",
                "一,总体情况; 一; 总体情况",
                "十一、附表; 十一; 附表",
                "（一）予以公开; (一); 予以公开",
                "(一) 予以公开; (一); 予以公开",
                "（一 ）予以公开; (一); 予以公开",
                "(一)、主动公开; (一); 主动公开",
                "1.属于国家秘密; 1; 属于国家秘密",
                "1、属于国家秘密; 1; 属于国家秘密",
                "１．属于国家秘密; 1; 属于国家秘密",
                "1 属于国家秘密; 1; 属于国家秘密",
                "1)属于国家秘密; 1; 属于国家秘密",
                "(1)网站; (1); 网站",
                "总体情况; -; 总体情况",
                "一般情况; -; 一般情况",
                "三安全一稳定; -; 三安全一稳定",
                "第二十条第（一）项; -; 第二十条第一项",
                "(县级无此项); -; 县级无此项"
            })
    void theNumberingIsPartedFromTheWords(String printed, String number, String core) {
        assertThat(LabelText.of(printed)).isEqualTo(new LabelText(number, core));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "危及“三安全一稳定”",
                "危及\"三安全一稳定\"",
                "危及‘三安全一稳定’",
                "危及「三安全一稳定」",
                "危及三安全一稳定",
                "危及 三安全\n一稳定",
                "危及\u00A0“三安全一稳定”。",
                "危及三安全一稳定："
            })
    void quotesSpacesAndMarksAreNoWords(String printed) {
        assertThat(LabelText.of(printed).core()).isEqualTo("危及三安全一稳定");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "规章（县级无此项）; 规章",
                "(二)部分公开(区分处理的，只计这一情形); 部分公开",
                "本年(2023)制发件数; 本年制发件数",
                "本年增/减 (指2020年增加或减少的事项数，减用负值表示，如-8); 本年增减",
                "采购总金额（单位：万元（保留4位小数））; 采购总金额",
                "总计）; 总计",
                "规章（未完; 规章"
            })
    void whatStandsInBracketsCanBeLeftOut(String printed, String core) {
        assertThat(LabelText.withoutBrackets(printed).core()).isEqualTo(core);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计", "（七）总计", "1.其他", ""})
    void withoutBracketsALabelStaysAsItIs(String printed) {
        assertThat(LabelText.withoutBrackets(printed)).isEqualTo(LabelText.of(printed));
    }

    @ParameterizedTest
    @CsvSource({"'（Ａ１）：，．', '(A1):,.'", "'a\u00A0b\u3000c\td', 'a b c d'", "、。《》“”, 、。《》“”"})
    void foldingMakesWidthAndSpacesEqualAndKeepsTheLength(String printed, String folded) {
        assertThat(LabelText.fold(printed)).isEqualTo(folded).hasSameSizeAs(printed);
    }
}
