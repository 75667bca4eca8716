package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.flow.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The real columns of a grid that head the columns of the form.
 *
 * @param columns the field that heads each column, by the column's key
 */
record Header(Map<String, Field> columns) {

    Header {
        columns = new LinkedHashMap<>(columns);
    }

    /** Whether every slot has a head of its own. */
    boolean heads(List<CellRef> slots) {
        return slots.stream().allMatch(slot -> columns.containsKey(slot.column()));
    }

    /** The slot whose head stands over a field. */
    Optional<CellRef> slotOver(Field field, List<CellRef> slots) {
        for (CellRef slot : slots) {
            Field head = columns.get(slot.column());
            if (head != null && head.column() <= field.column() && field.column() < head.columnEnd()) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** The first grid column under a head. */
    int firstColumn(List<CellRef> slots) {
        int first = Integer.MAX_VALUE;
        for (CellRef slot : slots) {
            Field head = columns.get(slot.column());
            first = head == null ? first : Math.min(first, head.column());
        }
        return first;
    }
}
