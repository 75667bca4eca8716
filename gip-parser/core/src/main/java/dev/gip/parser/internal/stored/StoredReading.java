package dev.gip.parser.internal.stored;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellKind;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.StoredReport;
import java.util.ArrayList;
import java.util.List;

/** Turns a report that is data already into a reading. */
public final class StoredReading {

    private StoredReading() {}

    /** The reading of a stored report; it is partial where cells of its form are absent or unresolved. */
    public static Reading of(Source source, StoredReport stored) {
        long open = openCells(stored.report());
        List<Diagnostic> diagnostics = new ArrayList<>(stored.diagnostics());
        if (open > 0) {
            diagnostics.add(Issue.STORED_AS_PARTIAL.of(source.name(), open));
        }
        return Reading.of(source.name(), open == 0, stored.report(), stored.provenance(), diagnostics);
    }

    private static long openCells(AnnualReport report) {
        long unresolved = report.tables().values().stream()
                .flatMap(table -> table.cells().values().stream())
                .filter(cell -> cell.kind() == CellKind.UNRESOLVED)
                .count();
        long absent = Forms.find(report.form()).stream()
                .flatMap(form -> form.cells().stream())
                .filter(ref -> report.cell(ref).kind() == CellKind.ABSENT)
                .count();
        return unresolved + absent;
    }
}
