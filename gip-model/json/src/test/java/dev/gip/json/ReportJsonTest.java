package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.Figure;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/naturalPerson");

    private static final String SMALL = """
            {
              "schema": "gip-report/1",
              "form": "2019",
              "header": {
                "agency": "清河县人民政府",
                "year": 2020,
                "published": "2021-01-29"
              },
              "sections": [
                {"key": "overview", "heading": "一、总体情况", "text": "第一段\\n第二段"}
              ],
              "tables": {
                "requests": {
                  "newlyReceived": {"naturalPerson": {"state": "number", "value": "5", "unit": "件"}, "total": {"state": "blank"}},
                  "carriedOver": {"total": {"state": "unresolved", "candidates": [{"state": "symbol", "text": "/"}, {"state": "absent"}]}}
                }
              },
              "alternatives": {
                "requests": [
                  {
                    "newlyReceived": {"total": {"state": "text", "text": "若干"}}
                  },
                  {}
                ]
              },
              "figures": [
                {"key": "newlyReceived", "value": "0.5", "unit": "万件", "approximate": true, "sentence": "约0.5万件。"}
              ]
            }
            """;

    private static AnnualReport small() {
        CellTable other = CellTable.empty("requests").with("newlyReceived", "total", new Cell.Text("若干"));
        return AnnualReport.builder(FormId.F2019)
                .agency("清河县人民政府")
                .year(2020)
                .section("overview", "一、总体情况", "第一段\n第二段")
                .cell(RECEIVED, new Cell.Numeric(BigDecimal.valueOf(5), "件"))
                .cell("requests/newlyReceived/total", Cell.blank())
                .cell("requests/carriedOver/total", new Cell.Unresolved(List.of(new Cell.Symbol("/"), Cell.absent())))
                .figure(new Figure("newlyReceived", new BigDecimal("0.50"), "万件", true, "约0.5万件。"))
                .build()
                .withAlternatives(Map.of("requests", List.of(other, CellTable.empty("requests"))))
                .withHeader(AnnualReport.builder(FormId.F2019)
                        .agency("清河县人民政府")
                        .year(2020)
                        .build()
                        .header()
                        .withPublished(LocalDate.of(2021, 1, 29)));
    }

    @Test
    void aReportIsWrittenOneRowALine() {
        assertThat(ReportJson.write(small())).isEqualTo(SMALL);
    }

    @Test
    void andReadBackEqual() {
        assertThat(ReportJson.read(SMALL).report()).isEqualTo(small());
    }

    @Test
    void readingTellsWhereACellStands() {
        var place = ReportJson.read(SMALL, "a.json", Limits.untrusted())
                .provenance()
                .of(RECEIVED)
                .orElseThrow();
        assertThat(place.raw()).isEqualTo("5件");
        assertThat(place.location().describe())
                .isEqualTo("a.json, line 14, character 42, member tables, member requests, member newlyReceived,"
                        + " member naturalPerson");
        assertThat(SMALL.charAt(place.location().range().start())).isEqualTo('{');
    }

    @Test
    void anUnknownMemberIsLeftOutWithADiagnostic() {
        String json = SMALL.replace("\"value\": \"5\"", "\"value\": \"5\", \"colour\": {\"r\": [1, 2]}")
                .replace("\"form\"", "\"comment\": \"…\", \"form\"");
        ParsedReport parsed = ReportJson.read(json, "a.json", Limits.untrusted());
        assertThat(parsed.report()).isEqualTo(small());
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsOnly(ReportJson.UNKNOWN_MEMBER);
        assertThat(parsed.diagnostics())
                .extracting(diagnostic -> diagnostic.text().en())
                .satisfiesExactly(
                        first -> assertThat(first).contains("/comment"),
                        second -> assertThat(second).contains("/tables/requests/newlyReceived/naturalPerson/colour"));
    }

    @Test
    void aRefusalSaysWhatAndWhereInBothLanguages() {
        String json = SMALL.replace("2020,", "\"2020\",");
        assertThatThrownBy(() -> ReportJson.read(json)).isInstanceOfSatisfying(JsonReportException.class, e -> {
            assertThat(e)
                    .hasMessage("Line 6, column 13, at /header/year: an integer is expected here; write it without"
                            + " quotes and decimals");
            assertThat(e.text().zh()).isEqualTo("第 6 行第 13 列 /header/year：此处应为整数，请写成不带引号的整数");
            assertThat(e.path()).isEqualTo("/header/year");
            assertThat(e.line()).isEqualTo(6);
            assertThat(e.column()).isEqualTo(13);
        });
    }

    @Test
    void limitsNameThemselves() {
        assertThatThrownBy(() -> ReportJson.read(SMALL, "a", Limits.untrusted().withMaxCharacters(100)))
                .isInstanceOf(JsonReportException.class)
                .hasMessageContaining("the limit is 100; raise it with Limits.withMaxCharacters");
        assertThatThrownBy(() -> ReportJson.read(SMALL, "a", Limits.untrusted().withMaxNesting(3)))
                .isInstanceOf(JsonReportException.class)
                .hasMessageContaining("a limit is exceeded");
        assertThat(ReportJson.read(SMALL, "a", Limits.untrusted().withMaxNesting(9))
                        .report())
                .isEqualTo(small());
    }

    @Test
    void aNumberBeyondTheLimitIsNotWritten() {
        AnnualReport longest = small().withCell(RECEIVED, Cell.of(BigDecimal.TEN.pow(99)));
        assertThat(ReportJson.read(ReportJson.write(longest)).report()).isEqualTo(longest);
        AnnualReport tooLong = small().withCell(RECEIVED, Cell.of(BigDecimal.TEN.pow(100)));
        assertThatThrownBy(() -> ReportJson.write(tooLong)).hasMessageContaining("101 digits");
        AnnualReport tiny = small().withCell(RECEIVED, Cell.of(new BigDecimal("1E-999999999")));
        assertThatThrownBy(() -> ReportJson.write(tiny)).hasMessageContaining("1000000000 digits");
    }

    @Test
    void cellsNestedBeyondMeasureAreNotWritten() {
        Cell nested = Cell.blank();
        for (int i = 0; i < 300; i++) {
            nested = new Cell.Unresolved(List.of(nested));
        }
        AnnualReport report = small().withCell(RECEIVED, nested);
        assertThatThrownBy(() -> ReportJson.write(report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nested too deeply");
    }
}
