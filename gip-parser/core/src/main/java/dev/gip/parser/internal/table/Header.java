package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.flow.Field;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels that head the columns of the form above a row.
 *
 * @param columns the fields that head each column, by the column's key; several where a merged label is repeated
 * @param sequence the keys in the order in which they stand in the source, {@link #GROUP} for the label of several columns,
 *     {@link #ALL} for that of all
 * @param locals the keys of heads that the form does not have
 * @param lines in which line of the source each key was seen first
 * @param first the key of the head that stands first of all on its line, where the labels of rows are headed; null where
 *     that is none with a key
 * @param width how many fields the lines of heads have at most
 * @param group the label that heads several columns; null where there is none
 * @param strange whether a head stands among them whose column cannot be told
 * @param comparable whether the places of all heads can be compared: their columns are real, or they stand on one line
 */
record Header(
        Map<String, List<Field>> columns,
        List<String> sequence,
        Set<String> locals,
        Map<String, Integer> lines,
        @Nullable String first,
        int width,
        @Nullable Field group,
        boolean strange,
        boolean comparable) {

    /** Stands in the sequence for the label that heads several columns. */
    static final String GROUP = "";

    /** Stands in the sequence for the label that heads all columns. */
    static final String ALL = "*";

    Header {
        locals = Set.copyOf(locals);
        lines = Map.copyOf(lines);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        sequence = List.copyOf(sequence);
    }

    /** Whether it has heads that the form does not have. */
    boolean isForeign() {
        return strange || !locals.isEmpty();
    }

    /** Whether the one head that the form does not have may head the labels of the rows. */
    boolean headsLabelsOnly() {
        return !strange && locals.size() == 1 && first != null && locals.contains(first);
    }

    /** Whether that head stands over the labels of rows, where the places of heads can be compared with theirs. */
    boolean standsOverLabel(RawRow row) {
        return headsLabelsOnly()
                && first != null
                && comparable
                && heads(first).get(0).columnEnd() <= row.before;
    }

    /** Whether two heads were seen on one line. */
    boolean onOneLine(String one, String other) {
        Integer line = lines.get(one);
        return line != null && line.equals(lines.get(other));
    }

    /** How often the label of a column stands in the header. */
    int repeats(String column) {
        return heads(column).size();
    }

    /** The label of a column as printed, on one line; empty where the header does not show it. */
    String text(String column) {
        return heads(column).stream()
                .findFirst()
                .map(field -> field.text().replace("\n", ""))
                .orElse("");
    }

    /** Whether the heads, as far as they are there, stand in one of the orders in which forms are printed. */
    boolean follows(List<List<String>> printedOrders) {
        return !strange && printedOrders.stream().anyMatch(this::isPartOf);
    }

    /** How often heads of some columns, given in their order, start anew. */
    int rounds(List<String> columns) {
        int rounds = 0;
        int previous = columns.size();
        for (String key : sequence) {
            int at = columns.indexOf(key);
            if (at >= 0) {
                rounds += at <= previous ? 1 : 0;
                previous = at;
            }
        }
        return rounds;
    }

    private boolean isPartOf(List<String> order) {
        int at = 0;
        for (String key : sequence) {
            if (key.equals(GROUP) || key.equals(ALL) || locals.contains(key)) {
                continue;
            }
            while (at < order.size() && !order.get(at).equals(key)) {
                at++;
            }
            if (at++ >= order.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the columns under the heads can be relied on: each has its own, and the label of several covers just those. */
    boolean isReliable(List<CellRef> slots) {
        boolean own = comparable
                && slots.stream().allMatch(slot -> heads(slot.column()).size() == 1)
                && slots.stream().map(this::column).distinct().count() == slots.size();
        if (!own || group == null) {
            return own;
        }
        Field several = group;
        long covered = slots.stream()
                .filter(slot -> several.column() <= column(slot) && column(slot) < several.columnEnd())
                .count();
        boolean outer = List.of(slots.get(0), slots.get(slots.size() - 1)).stream()
                .anyMatch(slot -> several.column() <= column(slot) && column(slot) < several.columnEnd());
        return covered == slots.size() - 2L && !outer;
    }

    /** The slots in the order in which their heads stand side by side. */
    List<CellRef> inPrintedOrder(List<CellRef> slots) {
        return slots.stream().sorted(Comparator.comparingInt(this::column)).toList();
    }

    private int column(CellRef slot) {
        List<Field> heads = heads(slot.column());
        int column = heads.isEmpty() ? -1 : Integer.MAX_VALUE;
        for (Field head : heads) {
            column = Math.min(column, head.column());
        }
        return column;
    }

    private List<Field> heads(String column) {
        return columns.getOrDefault(column, List.of());
    }

    /** Whether every slot has a head of its own. */
    boolean heads(List<CellRef> slots) {
        for (CellRef slot : slots) {
            if (!columns.containsKey(slot.column())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the heads of all slots stand side by side, each over one column. */
    boolean isUnbroken(List<CellRef> slots) {
        int first = firstColumn(slots);
        for (int i = 0; i < slots.size(); i++) {
            int column = first + i;
            if (heads(slots.get(i).column()).stream().noneMatch(head -> head.column() == column)) {
                return false;
            }
        }
        return comparableColumns();
    }

    /** Whether all heads stand on lines with as many fields. */
    private boolean comparableColumns() {
        return comparable || width == columnEnd();
    }

    /** The slot whose head stands over a field. */
    Optional<CellRef> slotOver(Field field, List<CellRef> slots) {
        for (CellRef slot : slots) {
            for (Field head : heads(slot.column())) {
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
            first = columns.containsKey(slot.column()) ? Math.min(first, column(slot)) : first;
        }
        return first;
    }
}
