package dev.gip.parser.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Section;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Reading;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Layout does not matter: the figure of every indicator is read. */
class StatisticsLayoutTest {

    static final List<List<String>> HEADS = List.of(
            List.of("统计指标", "单位", "统计数"),
            List.of("指标名称", "计量单位", "本年累计"),
            List.of("统计指标", "统计数"),
            List.of("统计指标", "统计数", "单位"),
            List.of("序号", "统计指标", "单位", "统计数"),
            List.of("指标名称", "代码", "计量单位", "本期实际"),
            List.of("行次", "单位", "统计指标", "统计数"),
            List.of("单位", "统计数", "统计指标"),
            List.of("统计指标", "单位", "2016年度", "备注"));

    static Stream<Arguments> headsInLayouts() {
        return Arrays.stream(StatisticsLayout.values())
                .filter(layout -> layout != StatisticsLayout.GLUED_ROWS)
                .flatMap(layout -> HEADS.stream().map(heads -> Arguments.of(layout, heads)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("headsInLayouts")
    void columnsMayStandInAnyOrder(StatisticsLayout layout, List<String> heads) {
        PrintedStatistics table = PrintedStatistics.whole().withColumns(heads);

        Reading reading = Reports.parse(layout.report(table));

        assertThat(Cells.difference(table.cells(), Cells.of(reading))).isEmpty();
        assertThat(reading.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StatisticsLayout.class)
    void theTableNeedsNoHead(StatisticsLayout layout) {
        PrintedStatistics table = PrintedStatistics.whole().withHeads(List.of());

        assertThat(Cells.difference(table.cells(), Cells.of(Reports.parse(layout.report(table)))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StatisticsLayout.class)
    void theReportAroundTheTableIsRead(StatisticsLayout layout) {
        Reading reading = Reports.parse(layout.report(PrintedStatistics.whole()));

        assertThat(reading.report()).hasValueSatisfying(report -> {
            assertThat(report.form()).isEqualTo(FormId.STATISTICS_2014);
            assertThat(report.header().year()).isEqualTo(2016);
            assertThat(report.header().agency()).isEqualTo("青禾县水利局");
            assertThat(report.sections())
                    .extracting(Section::key)
                    .startsWith("overview", "proactive")
                    .doesNotContain("requests", "review");
            assertThat(report.sections())
                    .allSatisfy(section -> assertThat(section.text()).doesNotContain("统计"));
        });
    }
}
