package dev.gip.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.json.arbitrary.ArbitraryReports;
import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExportJsonTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/newlyReceived/total");
    private static final LocalizedText MESSAGE = new LocalizedText("不平", "unbalanced");

    private static Reading reading() {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .agency("清河县人民政府")
                .year(2023)
                .section("overview", "一、总体情况", "……")
                .cell(RECEIVED, new Cell.Numeric(BigDecimal.valueOf(5), "件"))
                .cell("requests/x:其中网上/total", new Cell.Symbol("/"))
                .figure(new Figure("newlyReceived", BigDecimal.valueOf(5), null, false, "新收5件。"))
                .build();
        SourceLocation place = SourceLocation.of("a.html");
        Provenance provenance =
                new Provenance(Map.of(RECEIVED, new Evidence(place, "5 件", "", Evidence.Basis.COLUMN)), Map.of());
        Diagnostic diagnostic = new Diagnostic("CELL_ABSENT", Severity.WARNING, MESSAGE, place, List.of(RECEIVED));
        return Reading.of("a.html", false, report, provenance, List.of(diagnostic));
    }

    @Test
    void theFactsAndEveryCellStandInOneFlatView() {
        String json = ExportJson.write(reading());
        assertThat(json).startsWith("""
                        {
                          "schema": "gip-export/1",
                          "outcome": "partial",
                          "year": 2023,
                          "form": "2021",
                          "agency": "清河县人民政府",
                          "published": null,
                          "agencyKind": "government",
                          "agencyLevel": "county",
                          "period": null,
                          "indexNumber": null,
                          "cells": [
                            {"table": "proactive", "row": "rules", "column": "issuedThisYear", "state": "absent", "value": null, "unit": null, "raw": null},
                        """).contains("""
                            {"table": "requests", "row": "newlyReceived", "column": "total", "state": "number", "value": "5", "unit": "件", "raw": "5 件"},
                        """).contains("""
                            {"table": "requests", "row": "x:其中网上", "column": "total", "state": "symbol", "value": null, "unit": null, "raw": null}
                          ],
                          "sections": [
                            {"key": "overview", "heading": "一、总体情况", "text": "……"}
                          ],
                          "figures": [
                            {"key": "newlyReceived", "value": "5", "unit": null, "sentence": "新收5件。"}
                          ],
                          "suggestions": [],
                          "findings": [],
                          "diagnostics": [
                            {"code": "CELL_ABSENT", "severity": "warning", "message": {"zh": "不平", "en": "unbalanced"}, "place": "a.html", "cells": [{"table": "requests", "row": "newlyReceived", "column": "total"}]}
                          ]
                        }
                        """);
        assertThat(json.split("\"raw\"", -1))
                .hasSize(Forms.of(FormId.F2021).cells().size() + 2);
        assertThat(Schemas.EXPORT.problems(json)).isEmpty();
    }

    @Test
    void findingsAreNamedIfTheReadingWasValidated() {
        Finding finding =
                new Finding("GIP-REQ-001", "balance", Severity.ERROR, MESSAGE, List.of(RECEIVED), null, List.of());
        ValidationResult result = new ValidationResult(
                ValidationOutcome.INVALID,
                new RuleSet("all", "1", LocalDate.of(2026, 11, 23)),
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String json = ExportJson.write(reading(), result);
        assertThat(json)
                .contains("\"validation\": \"invalid\"")
                .contains("{\"rule\": \"GIP-REQ-001\", \"kind\": \"balance\", \"severity\": \"error\", \"message\":"
                        + " {\"zh\": \"不平\", \"en\": \"unbalanced\"}, \"cells\": [{\"table\": \"requests\"");
        assertThat(Schemas.EXPORT.problems(json)).isEmpty();
    }

    @Test
    void suggestionsStandApartFromTheCells() {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .cell("review/reconsideration/upheld", 3)
                .cell("review/reconsideration/corrected", 2)
                .cell("review/reconsideration/otherOutcome", 0)
                .cell("review/reconsideration/pending", 0)
                .build();
        String json = ExportJson.write(Reading.of("a.html", false, report, Provenance.NONE, List.of()));
        assertThat(json)
                .contains("\"row\": \"reconsideration\", \"column\": \"total\", \"state\": \"absent\", \"value\": null")
                .contains("""
                          "suggestions": [
                            {"table": "review", "row": "reconsideration", "column": "total", "state": "absent", "value": "5", "message": {"zh": "「行政复议」行：总计 5 = 结果维持 3 + 结果纠正 2（其余 2 项为 0）", "en": "Row 「行政复议」: 总计 5 = 结果维持 3 + 结果纠正 2 (2 others of 0)"}}
                          ],
                        """);
        assertThat(Schemas.EXPORT.problems(json)).isEmpty();
    }

    @Test
    void withoutAReportThereAreDiagnosticsOnly() {
        Diagnostic diagnostic = new Diagnostic("ENCRYPTED", Severity.ERROR, MESSAGE, null, List.of());
        String json = ExportJson.write(Reading.unreadable("a.pdf", List.of(diagnostic)));
        assertThat(json).isEqualTo("""
                        {
                          "schema": "gip-export/1",
                          "outcome": "unreadable",
                          "year": null,
                          "form": null,
                          "agency": null,
                          "published": null,
                          "agencyKind": null,
                          "agencyLevel": null,
                          "period": null,
                          "indexNumber": null,
                          "cells": [],
                          "sections": [],
                          "figures": [],
                          "suggestions": [],
                          "findings": [],
                          "diagnostics": [
                            {"code": "ENCRYPTED", "severity": "error", "message": {"zh": "不平", "en": "unbalanced"}, "place": null, "cells": []}
                          ]
                        }
                        """);
        assertThat(Schemas.EXPORT.problems(json)).isEmpty();
        assertThat(ExportJson.write(Reading.unrecognized("b", List.of()))).contains("\"outcome\": \"unrecognized\"");
    }

    @Property(tries = 100)
    void anyReportSatisfiesTheSchemaOfTheExport(@ForAll("reports") AnnualReport report) {
        Reading reading = Reading.of("a", true, report, Provenance.NONE, List.of());
        assertThat(Schemas.EXPORT.problems(ExportJson.write(reading))).isEmpty();
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ArbitraryReports.reports();
    }

    @Test
    void ofFiguresThatContradictEachOtherNoneIsExported() {
        AnnualReport report = AnnualReport.builder(FormId.F2021)
                .figure(new Figure("litigation", BigDecimal.ONE, "件", false, "诉讼1件。"))
                .figure(new Figure("proactiveTotal", BigDecimal.valueOf(1200), "条", true, "公开1200余条。"))
                .figure(new Figure("proactiveTotal", BigDecimal.valueOf(1286), "条", false, "公开1286条。"))
                .figure(new Figure("litigation", BigDecimal.valueOf(2), "件", false, "诉讼2件。"))
                .build();

        String json = ExportJson.write(Reading.of("a.txt", false, report, Provenance.NONE, List.of()));

        assertThat(json).contains("\"1286\"").doesNotContain("\"1200\"", "\"litigation\"");
    }
}
