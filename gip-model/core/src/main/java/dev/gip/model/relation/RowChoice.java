package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.util.List;

/**
 * A row whose figures can be laid over its cells in several ways.
 *
 * <p>Every way must keep every figure of the source, and the true one must be among them: what is chosen is only as good
 * as the choice. A cell that the source lost in a way is absent there, not blank: what it held is not known.
 *
 * @param slots the addresses of the row's cells, all of one table
 * @param alternatives the ways, each with one cell for every slot; equal ones count once
 * @since 0.1
 */
public record RowChoice(List<CellRef> slots, List<List<Cell>> alternatives) {

    /** Copies the lists, and refuses slots of several tables, repeated slots and alternatives of another length. */
    public RowChoice {
        slots = List.copyOf(slots);
        if (slots.isEmpty() || slots.stream().map(CellRef::table).distinct().count() > 1) {
            throw new IllegalArgumentException("The slots of a row must be cells of one table: " + slots);
        }
        if (slots.stream().distinct().count() < slots.size()) {
            throw new IllegalArgumentException("A slot stands twice in the row " + slots);
        }
        int size = slots.size();
        alternatives = alternatives.stream().distinct().map(List::<Cell>copyOf).toList();
        if (alternatives.stream().anyMatch(cells -> cells.size() != size)) {
            throw new IllegalArgumentException("An alternative has not one cell for each of the slots " + slots);
        }
    }
}
