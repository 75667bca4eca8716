package dev.gip.validate.internal;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Section;
import dev.gip.model.Severity;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.SectionDefinition;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The reports that rules show themselves on. */
public final class Examples {

    /** What no rule on text has anything to say against. */
    private static final Map<String, String> TEXTS = Map.of(
            "overview", "主动公开的栏目每周检查一次，收到的申请均按期答复，开展了工作考核和社会评议，没有发生责任追究情形。",
            "problems", "公开的内容还不够丰富，今后将按季度检查更新情况。",
            "other", "没有收取信息处理费。");

    private Examples() {}

    /**
     * A report with every section and nothing to say against, in which every cell is 0.
     *
     * @param id its form
     * @return a builder that holds it
     */
    public static AnnualReport.Builder zeros(FormId id) {
        Form form = Forms.of(id);
        AnnualReport.Builder report = AnnualReport.builder(id).agency("清河县司法局").year(form.firstYear());
        for (SectionDefinition section : form.sections()) {
            report.section(section.key(), section.label().official(), TEXTS.getOrDefault(section.key(), ""));
        }
        for (CellRef ref : form.cells()) {
            report.cell(ref, Cell.of(0));
        }
        return report;
    }

    /** The report of zeros in the form of 2021 with other words in one section. */
    static AnnualReport saying(String key, String text) {
        AnnualReport report = zeros(FormId.F2021).build();
        return report.withSections(report.sections().stream()
                .map(section -> section.key().equals(key) ? new Section(key, section.heading(), text) : section)
                .toList());
    }

    /** The report of zeros in the form of 2021 as a reader that has something to say gives it. */
    static Reading read(String code, String zh, String en, String... cells) {
        Diagnostic diagnostic = new Diagnostic(
                code,
                Severity.WARNING,
                new LocalizedText(zh, en),
                SourceLocation.of("example.html"),
                Arrays.stream(cells).map(CellRef::parse).toList());
        return Reading.of("example.html", true, zeros(FormId.F2021).build(), Provenance.NONE, List.of(diagnostic));
    }
}
