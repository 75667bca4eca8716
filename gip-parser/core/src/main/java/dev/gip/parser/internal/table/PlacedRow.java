package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.parser.internal.message.Issue;
import java.util.Collections;
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
 * @param alternatives the ways to lay out a row that the source leaves open, each keeping every figure; empty where it does
 *     not, or where they are unknown
 */
public record PlacedRow(
        RawRow row,
        Map<CellRef, Cell> cells,
        Map<CellRef, Evidence> evidence,
        List<Diagnostic> diagnostics,
        List<List<Cell>> alternatives) {

    public PlacedRow {
        cells = Collections.unmodifiableMap(cells);
        evidence = Collections.unmodifiableMap(evidence);
        diagnostics = List.copyOf(diagnostics);
        alternatives = List.copyOf(alternatives);
    }

    /** The same row with the cells that the relations of its table decide. */
    PlacedRow decided(Map<CellRef, Cell> chosen) {
        Map<CellRef, Cell> laid = new LinkedHashMap<>();
        Map<CellRef, Evidence> rests = new LinkedHashMap<>();
        for (CellRef slot : row.slots) {
            laid.put(slot, chosen.getOrDefault(slot, Cell.absent()));
            rests.put(slot, new Evidence(row.location(), row.text(), row.printedLabel(), Basis.DECIDED_BY_RELATIONS));
        }
        Diagnostic said = Issue.DECIDED_BY_RELATIONS.at(row.location(), row.slots, row.name());
        return new PlacedRow(row, laid, rests, List.of(said), List.of());
    }
}
