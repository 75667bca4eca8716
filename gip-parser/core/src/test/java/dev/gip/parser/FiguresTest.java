package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Figure;
import dev.gip.model.FigureKey;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.TextRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Figures in prose as a whole report gives them. */
class FiguresTest {

    private static final String TEXT = """
            清河县水利局2020年政府信息公开工作年度报告
            清河县水利局现公布2020年政府信息公开工作年度报告，统计期限为2020年1月1日至12月31日，联系电话0000-0000000。
            一、总体情况
            2020年，我局共主动公开政府信息1，286条，
            比上年增加46条；新收政府信息公开申请５件。
            二、主动公开政府信息情况
            2020年主动公开政府信息1286条。
            四、政府信息公开行政复议、行政诉讼情况
            未发生行政复议、行政诉讼。
            五、存在的主要问题及改进情况
            主动公开政府信息仅20条的单位占三成。
            """;

    private static AnnualReport report(Reading reading) {
        return reading.report().orElseThrow();
    }

    @Test
    void figuresComeWithTheirSentences() {
        assertThat(report(Reports.parse(TEXT)).figures())
                .extracting(Figure::key, Figure::value, Figure::unit, Figure::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                FigureKey.PROACTIVE_TOTAL,
                                new BigDecimal(1286),
                                "条",
                                "2020年，我局共主动公开政府信息1，286条，比上年增加46条；新收政府信息公开申请５件。"),
                        org.assertj.core.groups.Tuple.tuple(
                                FigureKey.NEWLY_RECEIVED,
                                new BigDecimal(5),
                                "件",
                                "2020年，我局共主动公开政府信息1，286条，比上年增加46条；新收政府信息公开申请５件。"),
                        org.assertj.core.groups.Tuple.tuple(
                                FigureKey.RECONSIDERATION, BigDecimal.ZERO, null, "未发生行政复议、行政诉讼。"),
                        org.assertj.core.groups.Tuple.tuple(
                                FigureKey.LITIGATION, BigDecimal.ZERO, null, "未发生行政复议、行政诉讼。"));
    }

    @Test
    void everyFigureKnowsThePlaceOfItsNumber() {
        Reading reading = Reports.parse(TEXT);

        Evidence received = reading.provenance().of("figure.1").orElseThrow();
        TextRange range = Objects.requireNonNull(received.location().range());
        assertThat(received.raw()).isEqualTo("５件");
        assertThat(range.line()).isEqualTo(5);
        assertThat(TEXT.substring(range.start(), range.end())).isEqualTo("５件");
        assertThat(TEXT.lines().toList().get(range.line() - 1).substring(range.column() - 1))
                .startsWith("５件");
    }

    @Test
    void theWordsOfAStatementThatThereWereNoneAreItsPlace() {
        Reading reading = Reports.parse(TEXT);

        assertThat(reading.provenance().of("figure.2").map(Evidence::raw)).hasValue("未发生行政复议、行政诉讼");
        assertThat(reading.provenance().of("figure.4")).isEmpty();
    }

    @Test
    void twoStatementsThatDifferAreBothKeptAndNeitherIsTaken() {
        Reading reading = Reports.parse(TEXT.replace("2020年主动公开政府信息1286条。", "2020年主动公开政府信息1268条。"));

        assertThat(report(reading).figures())
                .filteredOn(figure -> figure.key().equals(FigureKey.PROACTIVE_TOTAL))
                .extracting(Figure::value)
                .containsExactly(new BigDecimal(1286), new BigDecimal(1268));
        assertThat(report(reading).figure(FigureKey.PROACTIVE_TOTAL)).isEmpty();
        List<Diagnostic> conflicts = Cells.diagnostics(reading, "CONFLICTING_FIGURES");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).message(Locale.CHINESE)).contains("1，286条", "1268条", "第 4 行");
        assertThat(conflicts.get(0).message(Locale.ENGLISH)).contains("proactiveTotal", "line 4");
    }

    @Test
    void anApproximateStatementGivesWayToAnExactOne() {
        Reading reading = Reports.parse(TEXT.replace("2020年主动公开政府信息1286条。", "2020年主动公开政府信息1200余条。"));

        assertThat(Cells.diagnostics(reading, "CONFLICTING_FIGURES")).isEmpty();
        assertThat(report(reading).figure(FigureKey.PROACTIVE_TOTAL).map(Figure::value))
                .hasValue(new BigDecimal(1286));
    }

    @Test
    void withoutAYearOnlySentencesThatNameNoneAreRead() {
        String text = TEXT.replace("2020年政府信息公开工作年度报告", "政府信息公开工作年度报告").replace("统计期限为2020年1月1日至12月31日，", "");
        Reading reading = Reports.parse(text.replace("2020年，我局", "我局"));

        assertThat(report(reading).figure(FigureKey.NEWLY_RECEIVED).map(Figure::value))
                .hasValue(new BigDecimal(5));
    }

    @Test
    void aReportThatThisLibraryWroteStatesWhatItLists() {
        String markdown = """
                # 清河县水利局2020年政府信息公开工作年度报告

                - 机关：清河县水利局
                - 年度：2020

                ## 一、总体情况

                全年主动公开政府信息1286条。

                ## 附：正文所载数字

                | 指标 | 数值 | 单位 | 约数 | 原文 |
                | --- | --- | --- | --- | --- |
                | newlyReceived | 7 | 件 | 否 | 新收7件。 |
                """;
        Reading reading = Reports.parse(markdown);

        assertThat(report(reading).figures())
                .containsExactly(new Figure(FigureKey.NEWLY_RECEIVED, new BigDecimal(7), "件", false, "新收7件。"));
        assertThat(reading.provenance().of("figure.0").map(Evidence::basis)).hasValue(Evidence.Basis.STATED);
        assertThat(report(Reports.parse(markdown.substring(0, markdown.indexOf("## 附"))))
                        .figures())
                .isEmpty();
    }
}
