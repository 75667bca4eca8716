package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.relation.Relation;
import dev.gip.model.relation.RelationSystem;
import dev.gip.parser.internal.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the sums of a row whether its values may have moved. They never place a value: real rows have wrong sums. But where
 * blanks leave room, and the row does not add up here but does elsewhere, or its total is what is blank, the place is
 * doubtful.
 */
final class RowSums {

    /** Rows with more columns have too many placements to try. */
    private static final int MOST_COLUMNS = 10;

    private final List<Relation> relations;

    RowSums(List<Relation> relations) {
        this.relations = relations;
    }

    /** Whether values laid out from a cell on break a sum of the row in a way that a moved value would explain. */
    boolean castDoubt(RawRow row, int start) {
        int columns = row.slots.size();
        int filled = row.filled();
        if (columns > MOST_COLUMNS || filled == 0 || filled >= columns) {
            return false;
        }
        List<Relation> own = relations.stream()
                .filter(relation -> row.slots.containsAll(relation.cells()))
                .toList();
        if (own.isEmpty()) {
            return false;
        }
        List<Cell> here = row.cells.subList(start, start + columns).stream()
                .map(Token::asCell)
                .toList();
        if (!isBroken(own, row.slots, here)) {
            return false;
        }
        if (here.get(columns - 1).kind() == CellKind.BLANK) {
            return true;
        }
        List<Cell> values = row.cells.stream()
                .filter(token -> !token.isBlank())
                .map(Token::asCell)
                .toList();
        return tryPlaces(own, row.slots, values, 0, new ArrayList<>());
    }

    /** Whether cells satisfy the sums of their row. */
    boolean bearOut(RawRow row, List<Cell> cells) {
        List<Relation> own = relations.stream()
                .filter(relation -> row.slots.containsAll(relation.cells()))
                .toList();
        return !own.isEmpty() && !isBroken(own, row.slots, cells);
    }

    /** Whether some way to lay the values over the columns in their order satisfies all sums. */
    private static boolean tryPlaces(
            List<Relation> own, List<CellRef> slots, List<Cell> values, int next, List<Cell> placed) {
        int left = slots.size() - placed.size();
        if (left == 0) {
            return !isBroken(own, slots, placed);
        }
        boolean found = false;
        if (left > values.size() - next) {
            placed.add(Cell.blank());
            found = tryPlaces(own, slots, values, next, placed);
            placed.remove(placed.size() - 1);
        }
        if (!found && next < values.size()) {
            placed.add(values.get(next));
            found = tryPlaces(own, slots, values, next + 1, placed);
            placed.remove(placed.size() - 1);
        }
        return found;
    }

    private static boolean isBroken(List<Relation> own, List<CellRef> slots, List<Cell> cells) {
        Map<CellRef, Cell> row = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            row.put(slots.get(i), cells.get(i));
        }
        return new RelationSystem(own)
                .evaluate(ref -> row.getOrDefault(ref, Cell.absent())).stream()
                        .anyMatch(check -> check.broken() || !check.evaluated());
    }
}
