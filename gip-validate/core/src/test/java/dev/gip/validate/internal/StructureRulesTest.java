package dev.gip.validate.internal;

import static dev.gip.validate.Reports.STANDARD;
import static dev.gip.validate.Reports.findings;
import static dev.gip.validate.Reports.run;
import static dev.gip.validate.Reports.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellTable;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.Severity;
import dev.gip.model.form.FormId;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun.Status;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {

    private static final String SECTIONS = "GIP-STR-001";
    private static final String TABLES = "GIP-STR-002";

    @ParameterizedTest
    @CsvSource({
        "2019, overview, 一、总体情况",
        "2021, problems, 五、存在的主要问题及改进情况",
        "2021, other, 六、其他需要报告的事项",
        "narrative-2008, proactive, 主动公开政府信息的情况",
    })
    void aSectionThatIsNowhereIsNamed(String form, String key, String heading) {
        assertThat(findings(STANDARD.validate(without(zeros(new FormId(form)).build(), key)), SECTIONS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("“" + heading + "”"))
                .satisfies(finding -> assertThat(finding.cells()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"narrative-2008, overview", "narrative-2008, consultation", "statistics-2014, response"})
    void aSectionThatTheFormLeavesOpenIsNotMissed(String form, String key) {
        assertThat(findings(STANDARD.validate(without(zeros(new FormId(form)).build(), key)), SECTIONS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fees, 收到申请3件，均未收取费用。",
        "review, 收到申请3件，没有因此发生行政复议和诉讼。",
        "requests, 没有收到政府信息公开申请，也没有收费。",
    })
    void topicsOfTheYearsBeforeTheFormMayShareASection(String key, String text) {
        AnnualReport report = without(zeros(FormId.NARRATIVE_2008).build(), key);
        List<Section> sections = new ArrayList<>(report.sections());
        sections.set(0, new Section(sections.get(0).key(), sections.get(0).heading(), text));

        assertThat(findings(STANDARD.validate(report.withSections(sections)), SECTIONS))
                .isEmpty();
    }

    @Test
    void aTopicOfThoseYearsThatIsToldNowhereIsMissed() {
        List<Section> silent = without(zeros(FormId.NARRATIVE_2008).build(), "fees").sections().stream()
                .map(section -> new Section(section.key(), section.heading(), "各项工作有序开展。"))
                .toList();

        assertThat(findings(
                        STANDARD.validate(zeros(FormId.NARRATIVE_2008).build().withSections(silent)), SECTIONS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("收费及减免"));
    }

    @Test
    void aTableStandsForItsSection() {
        AnnualReport withoutHeading = without(zeros(FormId.F2021).build(), "review");

        assertThat(findings(STANDARD.validate(withoutHeading), SECTIONS)).isEmpty();
        assertThat(findings(STANDARD.validate(withoutHeading.withTable(CellTable.empty("review"))), SECTIONS))
                .hasSize(1);
    }

    @Test
    void aSectionWithoutItsTableIsThere() {
        AnnualReport report = zeros(FormId.F2021).build().withTable(CellTable.empty("review"));

        assertThat(findings(STANDARD.validate(report), SECTIONS)).isEmpty();
        assertThat(findings(STANDARD.validate(report), TABLES))
                .singleElement()
                .extracting(finding -> finding.text().zh())
                .asString()
                .contains("四、政府信息公开行政复议、行政诉讼情况");
    }

    @Test
    void sectionsBehindTheEndOfATextThatBreaksOffAreNotJudged() {
        AnnualReport report = without(without(zeros(FormId.F2021).build(), "problems"), "other");
        ValidationResult result = STANDARD.validate(breakingOff(report));

        assertThat(findings(result, SECTIONS)).isEmpty();
        assertThat(run(result, SECTIONS).status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(result.outcome()).isEqualTo(ValidationOutcome.INCOMPLETE);
    }

    @Test
    void sectionsBeforeItAre() {
        AnnualReport report = without(zeros(FormId.F2021).build(), "overview");

        assertThat(findings(STANDARD.validate(breakingOff(report)), SECTIONS)).hasSize(1);
    }

    private static Reading breakingOff(AnnualReport report) {
        Diagnostic said = new Diagnostic(
                "TRUNCATED", Severity.WARNING, new LocalizedText("文字中断。", "The text breaks off."), null, List.of());
        return Reading.of("report", false, report, Provenance.NONE, List.of(said));
    }

    @Test
    void aWorkbookOfTablesIsNotSaidToLackItsText() {
        AnnualReport report = zeros(FormId.F2021).build();
        List<Section> ofTables = report.sections().stream()
                .filter(section -> report.tables().containsKey(section.key()))
                .toList();

        for (List<Section> sections : List.of(ofTables, List.<Section>of())) {
            ValidationResult result = STANDARD.validate(report.withSections(sections));
            assertThat(findings(result, SECTIONS)).isEmpty();
            assertThat(run(result, SECTIONS).status()).isEqualTo(Status.NOT_APPLICABLE);
        }
    }

    @Test
    void anEmptyReportLacksEverySectionAndTable() {
        ValidationResult result =
                STANDARD.validate(AnnualReport.builder(FormId.F2021).build());

        assertThat(findings(result, SECTIONS)).hasSize(6);
        assertThat(findings(result, TABLES)).hasSize(3);
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().startsWith("GIP-STR-"))
                .extracting(Finding::kind)
                .containsOnly("missing-section", "missing-table");
    }

    @Test
    void narrativeReportsHaveNoTablesToMiss() {
        ValidationResult result = STANDARD.validate(zeros(FormId.NARRATIVE_2008).build());

        assertThat(run(result, TABLES).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static AnnualReport without(AnnualReport report, String key) {
        Stream<Section> others =
                report.sections().stream().filter(section -> !section.key().equals(key));
        return report.withSections(others.toList());
    }
}
