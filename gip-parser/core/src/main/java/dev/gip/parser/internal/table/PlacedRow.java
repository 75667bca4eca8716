package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row whose values stand in the columns of the form.
 *
 * @param row the row as the source shows it
 * @param cells its cells; slots that the source does not show are left out
 * @param evidence what each of them rests on
 * @param diagnostics what to know of it
 */
public record PlacedRow(
        RawRow row, Map<CellRef, Cell> cells, Map<CellRef, Evidence> evidence, List<Diagnostic> diagnostics) {

    public PlacedRow {
        cells = new LinkedHashMap<>(cells);
        evidence = new LinkedHashMap<>(evidence);
        diagnostics = List.copyOf(diagnostics);
    }
}
