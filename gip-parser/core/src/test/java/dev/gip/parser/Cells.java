package dev.gip.parser;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cells of reports side by side. */
public final class Cells {

    private Cells() {}

    public static Map<CellRef, Cell> of(AnnualReport report) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        report.tables().values().forEach(table -> cells.putAll(table.cells()));
        return cells;
    }

    public static Map<CellRef, Cell> of(Reading reading) {
        return reading.report().map(Cells::of).orElse(Map.of());
    }

    /** A table of the cells that differ, one a line; empty where none does. */
    public static String difference(Map<CellRef, Cell> expected, Map<CellRef, Cell> read) {
        Set<CellRef> all = new LinkedHashSet<>(expected.keySet());
        all.addAll(read.keySet());
        return all.stream()
                .filter(ref -> !at(expected, ref).equals(at(read, ref)))
                .map(ref -> String.format("%-60s expected %-30s read %s", ref, at(expected, ref), at(read, ref)))
                .collect(Collectors.joining("\n"));
    }

    /** The cells that claim something other than the source says, one a line; a cell that is missing or open claims nothing. */
    public static String wrong(Map<CellRef, Cell> expected, Map<CellRef, Cell> read) {
        Map<CellRef, Cell> claims = new LinkedHashMap<>(read);
        claims.values().removeIf(cell -> cell.kind() == CellKind.UNRESOLVED);
        Map<CellRef, Cell> asked = new LinkedHashMap<>();
        claims.keySet().forEach(ref -> asked.put(ref, at(expected, ref)));
        return difference(asked, claims);
    }

    private static Cell at(Map<CellRef, Cell> cells, CellRef ref) {
        return cells.getOrDefault(ref, Cell.absent());
    }

    public static List<Diagnostic> diagnostics(Reading reading, String code) {
        return reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .toList();
    }
}
