package dev.gip.parser.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.parser.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report around the table. */
class StatisticsReportTest {

    @Test
    void headingsOfTheTableAreNoSections() {
        Reading reading = Reports.parse("""
                白石区水利局2015年政府信息公开年度报告
                一、概述
                本局公开了信息。
                二、主动公开情况
                全年主动公开信息80条。
                三、依申请公开情况
                全年收到申请12件。
                附表：政府信息公开情况统计表
                统计指标
                单位
                统计数
                一、主动公开情况
                ——
                （一）主动公开政府信息数
                条
                80
                三、依申请公开情况
                ——
                （一）收到申请数
                件
                12
                （二）申请办结数
                件
                11
                """);
        assertThat(reading.report()).hasValueSatisfying(report -> {
            assertThat(report.form()).isEqualTo(FormId.STATISTICS_2014);
            assertThat(report.sections())
                    .extracting(Section::key, Section::text)
                    .containsExactly(
                            tuple("overview", "本局公开了信息。"),
                            tuple("proactive", "全年主动公开信息80条。"),
                            tuple("requests", "全年收到申请12件。"),
                            tuple("statistics", ""));
        });
    }

    @ParameterizedTest
    @EnumSource(StatisticsLayout.class)
    void namesAndNumbersOfThoseWhoFilledInTheFormStayOut(StatisticsLayout layout) {
        String tail = "单位负责人：甄某某  审核人：\n贾某某\n填报人：尹某某\n联系电话：0571-81234567\n填报日期：2017年1月20日";
        Reading reading = Reports.parse(layout.report(PrintedStatistics.whole(), tail));

        assertThat(reading.toString()).doesNotContain("甄某某", "贾某某", "尹某某", "81234567", "0571");
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位负责人 | 甄某某 | 审核人 | 贾某某 | 联系电话 | 81234567",
                "单位负责人：甄某某审核人：贾某某 联系电话：81234567",
                "填报人\n甄某某\n联系电话\n81234567",
                "联系电话：\n81234567"
            })
    void theyMayStandInCellsToo(String tail) {
        String table = "统计指标 | 单位 | 统计数\n收到申请数 | 件 | 12\n申请办结数 | 件 | 11\n申请答复数 | 件 |\n";
        Reading above = Statistics.read(tail + "\n" + table);
        Reading below = Statistics.read(table + tail);

        assertThat(above + "\n" + below).doesNotContain("甄某某", "贾某某", "81234567");
        assertThat(Statistics.cells(below)).isEqualTo(Statistics.cells(above)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）收到申请数件12（二）申请办结数件11（三）申请答复数件10",
                "收到申请数 件 12 申请办结数 件 11 申请答复数 件 10",
                "收到申请数 | 件 | 12 | 申请办结数 | 件 | 11 | 申请答复数 | 件 | 10 |",
                "收到申请数\t件\t12\n申请办结数\t件\t11\n申请答复数\t件\t10",
                "收到申请数\n件\n12\n申请办结数\n件\n11\n申请答复数\n件\n10"
            })
    void aFewRowsShowTheForm(String rows) {
        Reading reading = Reports.parse(Statistics.report("统计指标 单位 统计数\n" + rows));
        assertThat(reading.report()).hasValueSatisfying(report -> {
            assertThat(report.form()).isEqualTo(FormId.STATISTICS_2014);
            assertThat(report.header().year()).isEqualTo(2016);
            assertThat(Statistics.cells(reading)).hasSize(3);
        });
        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、概述\n全年收到申请数12件，申请办结数11件。\n二、主动公开政府信息情况\n公开了信息。\n三、依申请公开政府信息情况\n按时办结数11件，延期办结数1件，当面申请数2件。",
                "一、概述\n本局公开了信息。\n二、主动公开情况\n公开了信息。\n三、依申请公开情况\n没有收到申请。"
            })
    void wordsOfTheFormInProseAreNoTable(String text) {
        Reading reading = Reports.parse("白石区水利局2012年政府信息公开年度报告\n" + text);
        assertThat(reading.report()).hasValueSatisfying(report -> {
            assertThat(report.form()).isEqualTo(FormId.NARRATIVE_2008);
            assertThat(report.tables()).isEmpty();
        });
    }
}
