package dev.gip.validate.internal;

import static dev.gip.validate.internal.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationRulesTest {

    private static final String CITATION = "GIP-FRM-002";

    @ParameterizedTest
    @CsvSource({
        "2023, 依据国办公开办函〔2019〕60号编制, 国办公开办函〔2019〕60号",
        "2022, 依据国办公开办函[2019]60号编制, 国办公开办函〔2019〕60号",
        "2020, 依据《条例》（国务院令第492号）编制, 国务院令第492号",
        "2023, 依据国务院第492号令编制, 国务院令第492号",
        "2020, 依据国办公开办函〔2021〕30号编制, 国办公开办函〔2021〕30号",
    })
    void whatIsOutOfDateIsNamed(int year, String text, String named) {
        assertThat(said(CITATION, on(year, text))).singleElement().asString().contains(named, String.valueOf(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办发〔2021〕30号", "国办公开办函〔2020〕30号", "国办公开办函〔2021〕60号", "国办公开办函﹝2021﹞13号"})
    void aWrongNumberOfTheCircularOnTheFormIsNamed(String cited) {
        assertThat(said(CITATION, on(2023, "按照《政府信息公开工作年度报告格式》（" + cited + "）要求编制")))
                .singleElement()
                .asString()
                .contains("文号有误", "国办公开办函〔2021〕30号");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 依据国办公开办函〔2021〕30号编制",
        "2020, 依据国办公开办函〔2019〕60号编制",
        "2018, 依据国务院令第492号编制",
        "2023, 依据国务院令第711号编制",
        "2023, 落实国办发〔2021〕30号文件精神",
        "2023, 2007年国务院令第492号公布、2019年国务院令第711号修订的条例",
        "2023, 按照县政办发〔2021〕60号要求公开年度报告和格式",
        "2023, 全年收到第492号来信",
    })
    void whatAppliesOrIsOfAnotherKindIsNotFound(int year, String text) {
        assertThat(said(CITATION, on(year, text))).isEmpty();
    }

    private static AnnualReport on(int year, String text) {
        AnnualReport report = Written.report("other", text + "。没有收取信息处理费。");
        return report.withHeader(report.header().withYear(year));
    }
}
