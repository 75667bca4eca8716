package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.relation.Relation;
import dev.gip.model.relation.RelationSystem;
import dev.gip.model.relation.RowChoice;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Places the rows of all tables, each with what the rows of the same table and shape tell about its layout. */
final class TablePlacement {

    private final TableContext context;
    private final RowSums sums;
    private final List<Relation> relations;
    private final ClippedSums clippedSums;
    private final boolean strict;

    TablePlacement(Form form, TableContext context, boolean strict) {
        this.context = context;
        this.relations = form.relations();
        this.sums = new RowSums(relations);
        this.clippedSums = new ClippedSums(relations);
        this.strict = strict;
    }

    /** The rows in their order, placed as far as the source decides. */
    List<PlacedRow> place(List<RawRow> found) {
        List<RawRow> rows = PrintedColumns.settle(RowNumbers.takeOut(found));
        rows.forEach(MergedCells::collapse);
        Map<String, List<RawRow>> families = rows.stream()
                .collect(Collectors.groupingBy(TablePlacement::family, LinkedHashMap::new, Collectors.toList()));
        Map<String, RowPlacer> placers = new HashMap<>();
        families.forEach((family, members) -> placers.put(family, placer(members)));
        List<PlacedRow> placed = new ArrayList<>(rows.size());
        for (RawRow row : rows) {
            RowPlacer placer = placers.get(family(row));
            if (placer != null) {
                placed.add(placer.place(row));
            }
        }
        Set<PlacedRow> doubtful = clippedSums.doubtful(placed);
        placed.replaceAll(row -> doubtful.contains(row) ? RowPlacer.unresolved(row.row()) : row);
        return strict ? placed : decided(placed);
    }

    private RowPlacer placer(List<RawRow> members) {
        TableGeometry geometry = context.geometry(members.get(0).slots.get(0).table());
        return new RowPlacer(context, sums, RowModel.of(members, geometry), ClippedEdge.of(members), strict);
    }

    private static String family(RawRow row) {
        return row.slots.get(0).table() + (row.shape == Shape.GRID ? " grid " + row.segment : " text");
    }

    /** Open rows decided where of all ways to keep their figures only one satisfies every relation of their table. */
    private List<PlacedRow> decided(List<PlacedRow> placed) {
        Map<String, List<RowChoice>> open = new LinkedHashMap<>();
        for (PlacedRow row : placed) {
            if (!row.alternatives().isEmpty()) {
                List<CellRef> slots = row.row().slots;
                open.computeIfAbsent(slots.get(0).table(), table -> new ArrayList<>())
                        .add(new RowChoice(slots, row.alternatives()));
            }
        }
        if (open.isEmpty()) {
            return placed;
        }
        Map<CellRef, Cell> cells = new HashMap<>();
        placed.forEach(row -> row.cells().forEach(cells::putIfAbsent));
        Map<CellRef, Cell> chosen = new HashMap<>();
        open.forEach((table, rows) -> chosen.putAll(choose(table, rows, cells)));
        return placed.stream()
                .map(row -> chosen.containsKey(row.row().slots.get(0)) ? row.decided(chosen) : row)
                .toList();
    }

    private Map<CellRef, Cell> choose(String table, List<RowChoice> rows, Map<CellRef, Cell> cells) {
        long slots = rows.stream().flatMap(row -> row.slots().stream()).count();
        long distinct =
                rows.stream().flatMap(row -> row.slots().stream()).distinct().count();
        if (slots > distinct) {
            return Map.of();
        }
        List<Relation> own = relations.stream()
                .filter(relation -> relation.cells().get(0).table().equals(table))
                .toList();
        return new RelationSystem(own).choose(rows, ref -> cells.getOrDefault(ref, Cell.absent()));
    }
}
