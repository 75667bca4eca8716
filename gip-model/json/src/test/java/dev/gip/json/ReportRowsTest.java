package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.Figure;
import dev.gip.model.form.FormId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRowsTest {

    private static final String FORM = "header|form|||||||| 2021";

    private static TidyRow row(String fields) {
        return TidyRow.of(
                Arrays.stream(fields.split("\\|", -1)).map(String::strip).toList());
    }

    @Test
    void everyPieceIsOneRow() {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .year(2023)
                .section("overview", "一、总体情况", "……")
                .cell("requests/newlyReceived/total", new Cell.Numeric(new BigDecimal("12.50"), "件"))
                .cell("requests/carriedOver/total", new Cell.Unresolved(List.of(Cell.of(3), Cell.blank())))
                .cell("requests/carriedForward/total", new Cell.Symbol("/"))
                .figure(new Figure("newlyReceived", BigDecimal.TEN, null, true, "十余件。"))
                .build();
        assertThat(ReportRows.of(report))
                .containsExactly(
                        row(FORM),
                        row("header  |year     |        |              |     |      |      |  |      |2023"),
                        row("section |overview |        |              |     |      |      |  |一、总体情况|……"),
                        row("cell    |         |requests|newlyReceived |total|number|12.5  |件|      |"),
                        row("cell    |         |requests|carriedOver   |total|unresolved|  |  |      |"
                                + "[{\"state\": \"number\", \"value\": \"3\"}, {\"state\": \"blank\"}]"),
                        row("cell    |         |requests|carriedForward|total|symbol|      |  |      |/"),
                        row("figure  |newlyReceived|    |              |     |approximate|10| |      |十余件。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            note|||||||||                                            ~ kind 'note' is unknown
            header|form||||||||2019                                  ~ 'form' stands twice
            header|colour||||||||red                                 ~ header key 'colour' is unknown
            header|year||||||||last                                  ~ 'last' is no year
            header|published||||||||2024-02-30                       ~ is no date
            header|year|||||5|||2024                                 ~ column value does not concern a row of kind header
            cell||requests|newlyReceived|total|number|five|||        ~ 'five' is no plain decimal
            cell||requests|newlyReceived|total|number||||            ~ '' is no plain decimal
            cell||requests|newlyReceived|total|number|5|||five       ~ no member 'text'
            cell||requests|newlyReceived|total|blank|0|||            ~ no member 'value'
            cell||requests|newlyReceived|total|blank|||| -           ~ no member 'text'
            cell||requests|newlyReceived|total|text||件||若干        ~ no member 'unit'
            cell||requests|newlyReceived|total|||||                  ~ cell state '' is unknown
            cell||requests||total|blank||||                          ~ row key '' must not be empty
            cell|1|requests|newlyReceived|total|blank||||            ~ column key does not concern a row of kind cell
            cell||requests|newlyReceived|total|unresolved||||3       ~ array is expected
            cell||requests|newlyReceived|total|unresolved||||        ~ array is expected
            alternative|2|requests|newlyReceived|total|blank||||     ~ number '2' of the further table is out of order
            alternative|1|requests|||blank||||                       ~ column state does not concern
            figure|newlyReceived||||about|5|||约5件                  ~ state 'about' of a figure is unknown
            figure|newlyReceived||||exact||||5件                     ~ '' is no plain decimal
            """)
    void rowsThatAreNoneOfAReportAreRefused(String spoilt, String message) {
        assertThatThrownBy(() -> ReportRows.report(List.of(row(FORM), row(spoilt))))
                .isInstanceOfSatisfying(ReportRowException.class, e -> {
                    assertThat(e).hasMessageStartingWith("Row 2: ").hasMessageContaining(message);
                    assertThat(e.row()).isEqualTo(2);
                    assertThat(e.text().zh()).startsWith("第 2 行");
                });
    }

    @Test
    void aCellMayStandOnlyOnce() {
        TidyRow cell = row("cell||requests|newlyReceived|total|number|5|||");
        assertThatThrownBy(() -> ReportRows.report(List.of(row(FORM), cell, cell)))
                .hasMessage("Row 3: 'requests/newlyReceived/total' stands twice; remove one of the rows");
    }

    @Test
    void withoutAFormThereIsNoReport() {
        assertThatThrownBy(() -> ReportRows.report(List.of()))
                .isInstanceOfSatisfying(
                        ReportRowException.class, e -> assertThat(e.row()).isZero());
    }

    @Test
    void absentCellsMayBeNamed() {
        AnnualReport report =
                ReportRows.report(List.of(row(FORM), row("cell||requests|newlyReceived|total|absent||||")));
        assertThat(report).isEqualTo(AnnualReport.builder(FormId.F2021).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 10", "-2+3", "@SUM(A1)", "\t=1", "－1+1", "＝1", "--", "'=1"})
    void whatASpreadsheetWouldCalculateIsGuarded(String text) {
        assertThat(FormulaGuard.add(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "－", "-5", "-0.25", "12", "'", "'tis", "''", "—", "若干", "a=1"})
    void whatItWouldNotIsLeftAlone(String text) {
        assertThat(FormulaGuard.add(text)).isEqualTo(text);
        assertThat(FormulaGuard.remove(text)).isEqualTo(text);
    }
}
