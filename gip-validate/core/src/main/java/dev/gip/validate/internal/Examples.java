package dev.gip.validate.internal;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
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

/** The reports that rules show themselves on. */
public final class Examples {

    private Examples() {}

    /**
     * A report with every section, in which every cell is 0.
     *
     * @param id its form
     * @return a builder that holds it
     */
    public static AnnualReport.Builder zeros(FormId id) {
        Form form = Forms.of(id);
        AnnualReport.Builder report = AnnualReport.builder(id).agency("清河县人民政府").year(form.firstYear());
        for (SectionDefinition section : form.sections()) {
            report.section(section.key(), section.label().official(), "");
        }
        for (CellRef ref : form.cells()) {
            report.cell(ref, Cell.of(0));
        }
        return report;
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
