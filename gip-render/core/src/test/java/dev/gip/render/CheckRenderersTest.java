package dev.gip.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CheckRenderersTest {

    private static final LocalizedText TEXT = new LocalizedText("=不平<衡>\u0001", "=un<balanced>\u0001");

    private static CheckedReport checked(List<Finding> findings, List<Exempted> exempted) {
        ValidationResult result = new ValidationResult(
                ValidationOutcome.INVALID,
                new RuleSet("gip-standard", "1.0", LocalDate.of(2026, 11, 23)),
                findings,
                List.of(
                        new RuleRun("GIP-REQ-001", RuleRun.Status.RAN, null),
                        new RuleRun("GIP-REQ-002", RuleRun.Status.COULD_NOT_RUN, TEXT),
                        new RuleRun("GIP-REQ-003", RuleRun.Status.NOT_APPLICABLE, TEXT),
                        new RuleRun("GIP-VAL-007", RuleRun.Status.RAN, null)),
                List.of(),
                exempted,
                List.of());
        Reading reading =
                Reading.of("a.html", true, AnnualReport.builder(FormId.F2021).build(), Provenance.NONE, List.of());
        return new CheckedReport("a.html", reading, result);
    }

    private static Finding finding(String rule, Severity severity) {
        return new Finding(
                rule,
                "balance",
                severity,
                TEXT,
                List.of(CellRef.parse("requests/newlyReceived/total")),
                null,
                List.of(SourceLocation.of("a.html")));
    }

    private static Element junit(CheckedReport report) throws Exception {
        String xml = CheckRenderers.junit().render(List.of(report), List.of(), Locale.CHINESE);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    @Test
    void junitHasASuiteForEachReportAndACaseForEachRule() throws Exception {
        Element suite = (Element) junit(checked(
                        List.of(finding("GIP-REQ-001", Severity.ERROR), finding("GIP-VAL-007", Severity.INFO)),
                        List.of()))
                .getElementsByTagName("testsuite")
                .item(0);

        assertThat(suite.getAttribute("name")).isEqualTo("a.html");
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("=不平<衡>\uFFFD");
        assertThat(suite.getElementsByTagName("system-out").item(0).getTextContent())
                .isEqualTo("=不平<衡>\uFFFD");
    }

    @Test
    void csvHasARowForEachFindingAndGuardsAgainstFormulas() {
        String csv = CheckRenderers.csv()
                .render(
                        List.of(checked(
                                List.of(finding("GIP-REQ-001", Severity.ERROR)),
                                List.of(new Exempted(finding("GIP-REQ-003", Severity.ERROR), "known", null)))),
                        List.of(),
                        Locale.ENGLISH);

        assertThat(csv.lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("a.html,complete,invalid,GIP-REQ-001,balance,error,'=un<balanced>")
                .endsWith(",requests/newlyReceived/total,,,,a.html,");
        assertThat(csv).endsWith(",a.html,known\n");
    }

    @Test
    void aReportWithoutFindingsHasARowOfItsOwn() {
        assertThat(CheckRenderers.csv().render(List.of(checked(List.of(), List.of())), List.of(), Locale.ENGLISH))
                .endsWith("\na.html,complete,invalid,,,,,,,,,,\n");
    }

    @Test
    void formatsAreFoundByTheirNames() {
        assertThat(CheckRenderers.names()).containsExactly("csv", "json", "junit", "sarif");
        assertThat(CheckRenderers.find("sarif")).contains(CheckRenderers.sarif());
        assertThat(CheckRenderers.find("json")).contains(CheckRenderers.json());
        assertThat(CheckRenderers.find("pdf")).isEmpty();
    }
}
