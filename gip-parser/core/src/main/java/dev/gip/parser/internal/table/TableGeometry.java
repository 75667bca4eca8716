package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.form.TableDefinition.Layout;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the official form prints a table: how many columns its labels and its values take, and in which order its heads stand.
 *
 * @param singleRow whether one printed row holds all rows of the form
 * @param labelColumns how many columns the labels of rows take
 * @param valueColumns how many columns the values take, in the widest block
 * @param levels on which level each row and group stands, the outermost being 0
 * @param grouped whether some heads stand below a head of several columns
 * @param heads the letters of the heads of all columns from the left, those of a single row once for each of its rows
 * @param headOrders the orders of heads in a table of a single row; empty for other tables
 */
record TableGeometry(
        boolean singleRow,
        int labelColumns,
        int valueColumns,
        Map<String, Integer> levels,
        boolean grouped,
        List<String> heads,
        List<List<String>> headOrders) {

    static TableGeometry of(TableDefinition table) {
        boolean single = table.layout() == Layout.SINGLE_ROW;
        Map<String, Integer> levels = new HashMap<>();
        int values = 0;
        for (BlockDefinition block : table.blocks()) {
            for (GroupDefinition group : block.groups()) {
                levels.put(group.key(), level(group.parent(), levels));
            }
            for (RowDefinition row : block.rows()) {
                levels.put(row.key(), level(row.parent(), levels));
            }
            int rows = single ? block.rows().size() : 1;
            values = Math.max(values, rows * block.columns().size());
        }
        int depth = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        boolean grouped =
                table.blocks().stream().anyMatch(block -> !block.columnGroups().isEmpty());
        return new TableGeometry(
                single,
                single ? 0 : depth,
                values,
                levels,
                grouped,
                heads(table),
                single ? headOrders(table) : List.of());
    }

    private static int level(@Nullable String parent, Map<String, Integer> levels) {
        return parent == null ? 0 : levels.getOrDefault(parent, 0) + 1;
    }

    /** How many columns stand beside the values of a row because its label or its last value covers several. */
    int merged(List<CellRef> slots) {
        if (singleRow) {
            return 0;
        }
        return mergedLabels(slots) + Math.max(0, valueColumns - slots.size());
    }

    /** How many columns the label of a row covers beside its first. */
    int mergedLabels(List<CellRef> slots) {
        Integer level = levels.get(slots.get(0).row());
        return singleRow || level == null ? 0 : labelColumns - 1 - level;
    }

    /** Whether it is known how many columns the label of a row covers. */
    boolean knows(List<CellRef> slots) {
        return singleRow || levels.containsKey(slots.get(0).row());
    }

    /** The orders in which the heads of some columns are printed: side by side, or on two levels one after the other. */
    List<List<String>> printedOrders(List<String> columns) {
        if (singleRow) {
            return headOrders;
        }
        if (!grouped || columns.size() < 3) {
            return List.of(columns);
        }
        int last = columns.size() - 1;
        return List.of(columns, concat(List.of(columns.get(0), columns.get(last)), columns.subList(1, last)));
    }

    private static List<String> heads(TableDefinition table) {
        BlockDefinition block = table.blocks().get(0);
        List<String> row = block.columns().stream()
                .map(column -> LabelText.of(column.label().official()).core())
                .toList();
        int rows = table.layout() == Layout.SINGLE_ROW ? block.rows().size() : 1;
        return Collections.nCopies(rows, row).stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> headOrders(TableDefinition table) {
        BlockDefinition block = table.blocks().get(0);
        List<String> columns =
                block.columns().stream().map(ColumnDefinition::key).toList();
        List<String> sideBySide = new ArrayList<>();
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (RowDefinition row : block.rows()) {
            sideBySide.add(row.key());
            sideBySide.addAll(columns);
            (row.parent() == null ? upper : lower).add(row.key());
            all.addAll(columns);
            if (row.parent() != null) {
                below.addAll(columns);
            }
        }
        block.groups().forEach(group -> upper.add(group.key()));
        List<String> first = all.subList(0, all.size() - below.size());
        // A label that spans levels stands on the first of them, or is repeated on each.
        return List.of(
                concat(concat(upper, first), concat(lower, below)),
                concat(concat(upper, first), concat(lower, all)),
                concat(concat(upper, lower), all),
                sideBySide);
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
