package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.flow.Field;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels that head the columns of the form above a row.
 *
 * @param columns the fields that head each column, by the column's key; several where a merged label is repeated
 * @param comparable whether the places of all heads can be compared: their columns are real, or they stand on one line
 */
record Header(Map<String, List<Field>> columns, boolean comparable) {

    Header {
        columns = new LinkedHashMap<>(columns);
    }

    /** How often the label of a column stands in the header. */
    int repeats(String column) {
        return columns.getOrDefault(column, List.of()).size();
    }

    /** The label of a column as printed, on one line; empty where the header does not show it. */
    String text(String column) {
        return columns.getOrDefault(column, List.of()).stream()
                .findFirst()
                .map(field -> field.text().replace("\n", ""))
                .orElse("");
    }

    /**
     * The slots in the order in which their heads stand side by side; as they are where the header does not show it, because
     * a head is missing or spans are.
     */
    List<CellRef> inPrintedOrder(List<CellRef> slots) {
        List<Field> heads = slots.stream()
                .flatMap(slot ->
                        columns.getOrDefault(slot.column(), List.of()).stream().limit(1))
                .toList();
        boolean known = heads.size() == slots.size()
                && heads.stream().map(Field::column).distinct().count() == slots.size();
        return known
                ? slots.stream()
                        .sorted(Comparator.comparingInt(slot -> columns.getOrDefault(slot.column(), List.of())
                                .get(0)
                                .column()))
                        .toList()
                : slots;
    }

    /** Whether every slot has a head of its own. */
    boolean heads(List<CellRef> slots) {
        return slots.stream().allMatch(slot -> columns.containsKey(slot.column()));
    }

    /** The slot whose head stands over a field. */
    Optional<CellRef> slotOver(Field field, List<CellRef> slots) {
        for (CellRef slot : slots) {
            for (Field head : columns.getOrDefault(slot.column(), List.of())) {
                if (head.column() <= field.column() && field.column() < head.columnEnd()) {
                    return Optional.of(slot);
                }
            }
        }
        return Optional.empty();
    }

    /** The first column to the right of all heads. */
    int columnEnd() {
        return columns.values().stream()
                .flatMap(List::stream)
                .mapToInt(Field::columnEnd)
                .max()
                .orElse(0);
    }

    /** The first grid column under a head. */
    int firstColumn(List<CellRef> slots) {
        int first = Integer.MAX_VALUE;
        for (CellRef slot : slots) {
            for (Field head : columns.getOrDefault(slot.column(), List.of())) {
                first = Math.min(first, head.column());
            }
        }
        return first;
    }
}
