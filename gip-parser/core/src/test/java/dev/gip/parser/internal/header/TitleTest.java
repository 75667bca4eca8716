package dev.gip.parser.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "青禾县人民政府2023年政府信息公开工作年度报告, 青禾县人民政府, 2023",
                "青禾县司法局2020年度政府信息公开工作年度报告, 青禾县司法局, 2020",
                "青禾县司法局2020年政府信息公开年度报告, 青禾县司法局, 2020",
                "青禾县司法局2020年政府信息公开工作年报, 青禾县司法局, 2020",
                "青禾县司法局2020年度政府信息公开年报, 青禾县司法局, 2020",
                "2022年青禾县人民政府政府信息公开工作年度报告, 青禾县人民政府, 2022",
                "2022年度青禾县司法局政府信息公开年度报告, 青禾县司法局, 2022",
                "2025年金禾镇政府信息公开工作年度报告, 金禾镇, 2025",
                "青禾县司法局 2016年政务信息公开年度报告, 青禾县司法局, 2016",
                "青禾县文化局 2013年度信息公开工作年度报告, 青禾县文化局, 2013",
                "青禾县教育局　2025年政府信息公开工作年度报告, 青禾县教育局, 2025",
                "关于印发2025年政府信息公开工作年度报告的通知, -, 2025",
                "政府信息公开工作年度报告, -, -",
                "政府政务公开年报, -, -",
                "司法局2020年政府信息公开工作年度报告, 司法局, 2020",
                "市政府研究室2019年政府信息公开工作年度报告, 市政府研究室, 2019",
                "青禾县人民政府2011 年政府信息公开工作年度报告, 青禾县人民政府, 2011",
                "青禾县司法局二〇一七年政府信息公开工作年度报告, 青禾县司法局, 2017"
            })
    void aTitleNamesBodyAndYear(String line, String agency, Integer year) {
        assertThat(Title.of(line)).hasValueSatisfying(title -> {
            assertThat(title.agency()).isEqualTo(agency);
            assertThat(title.year()).isEqualTo(year);
            assertThat(title.text()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您的位置：首页 > 政务公开 > 政府信息公开年报 > 2023年",
                "当前位置:政府信息公开年报",
                "首页/ 政府信息公开 / 政府信息公开年报",
                "根据《条例》编制政府信息公开工作年度报告",
                "现将2020年政府信息公开年度报告公布如下",
                "本报告由青禾县司法局编制政府信息公开年度报告",
                "2020年，我局政府信息公开工作年度报告如下。",
                "政府信息公开指南",
                "2020年财政预算年度报告",
                "一、总体情况",
                ""
            })
    void otherLinesAreNoTitle(String line) {
        assertThat(Title.of(line)).isEmpty();
    }

    @Test
    void aTitleThatNamesYearAndBodySaysMore() {
        assertThat(Title.of("青禾县2023年政府信息公开工作年度报告").orElseThrow().weight())
                .isGreaterThan(Title.of("2023年政府信息公开工作年度报告").orElseThrow().weight())
                .isGreaterThan(Title.of("政府信息公开年报").orElseThrow().weight());
    }

    @Test
    void aLineBreakInsideATitleIsABlank() {
        assertThat(Title.of("青禾县司法局\n2020年政府信息公开工作年度报告").orElseThrow().text()).isEqualTo("青禾县司法局 2020年政府信息公开工作年度报告");
    }
}
