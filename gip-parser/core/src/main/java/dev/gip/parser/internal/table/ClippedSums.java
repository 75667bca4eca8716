package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.relation.Relation;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.RelationSystem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that end at the edge of a table may also have lost another cell each, all of them the same. Their figures count only
 * where the sums of their columns bear them out; sums confirm a place here, they never choose one.
 */
final class ClippedSums {

    private final List<Relation> relations;

    ClippedSums(List<Relation> relations) {
        this.relations = relations;
    }

    /** The clipped rows among placed ones of which a figure other than 0 stands in no sum that holds, or in a broken one. */
    Set<PlacedRow> doubtful(List<PlacedRow> rows) {
        List<PlacedRow> clipped = rows.stream().filter(ClippedSums::isClipped).toList();
        if (clipped.isEmpty()) {
            return Set.of();
        }
        Map<CellRef, Cell> cells = new HashMap<>();
        rows.forEach(row -> row.cells().forEach(cells::putIfAbsent));
        Set<CellRef> borneOut = new HashSet<>();
        Set<CellRef> broken = new HashSet<>();
        for (RelationCheck check :
                new RelationSystem(relations).evaluate(ref -> cells.getOrDefault(ref, Cell.absent()))) {
            if (check.evaluated()) {
                (check.broken() ? broken : borneOut).addAll(check.relation().cells());
            }
        }
        Set<PlacedRow> doubtful = new HashSet<>();
        for (PlacedRow row : clipped) {
            boolean sure = row.cells().entrySet().stream()
                    .filter(entry ->
                            entry.getValue().number().orElse(BigDecimal.ZERO).signum() != 0)
                    .allMatch(entry -> borneOut.contains(entry.getKey()) && !broken.contains(entry.getKey()));
            if (!sure) {
                doubtful.add(row);
            }
        }
        return doubtful;
    }

    private static boolean isClipped(PlacedRow row) {
        return row.evidence().values().stream().anyMatch(evidence -> evidence.basis() == Basis.CLIPPED_ROW);
    }
}
