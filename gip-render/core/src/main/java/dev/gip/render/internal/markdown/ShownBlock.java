package dev.gip.render.internal.markdown;

import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows and columns that a table shows of one block: those of the form, and those beyond it.
 *
 * @param definition the block of the form
 * @param rows the rows in printed order, each group before its first row
 * @param columns the columns in printed order
 */
record ShownBlock(BlockDefinition definition, List<ShownRow> rows, List<Head> columns) {

    static ShownBlock of(BlockDefinition definition, Collection<String> localRows, CellTable table) {
        List<ShownRow> rows = rows(definition, localRows, table);
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.add(row.key()));
        return new ShownBlock(definition, rows, columns(definition, keys, table));
    }

    private static List<ShownRow> rows(BlockDefinition block, Collection<String> localRows, CellTable table) {
        List<ShownRow> rows = new ArrayList<>();
        Set<String> opened = new LinkedHashSet<>();
        for (RowDefinition row : block.rows()) {
            List<Head> path = new ArrayList<>();
            for (GroupDefinition group : groupsAbove(block, row.parent())) {
                path.add(new Head(group.key(), group.label().official()));
                if (opened.add(group.key())) {
                    rows.add(new ShownRow(List.copyOf(path), null, hasCells(table, group.key())));
                }
            }
            path.add(new Head(row.key(), row.label().official()));
            rows.add(new ShownRow(List.copyOf(path), row.unit(), true));
        }
        localRows.forEach(key -> rows.add(new ShownRow(List.of(Head.beyondForm(key)), null, true)));
        return rows;
    }

    /** The groups a row stands in, outermost first; a row above it is no group and is passed over. */
    private static List<GroupDefinition> groupsAbove(BlockDefinition block, @Nullable String parent) {
        List<GroupDefinition> groups = new ArrayList<>();
        String key = parent;
        while (key != null) {
            String wanted = key;
            Optional<GroupDefinition> group = block.groups().stream()
                    .filter(one -> one.key().equals(wanted))
                    .findFirst();
            group.ifPresent(one -> groups.add(0, one));
            key = group.isPresent() ? group.get().parent() : parentOfRow(block, wanted);
        }
        return groups;
    }

    private static @Nullable String parentOfRow(BlockDefinition block, String key) {
        return block.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(RowDefinition::parent)
                .orElse(null);
    }

    private static boolean hasCells(CellTable table, String row) {
        return table.cells().keySet().stream().anyMatch(ref -> ref.row().equals(row));
    }

    private static List<Head> columns(BlockDefinition block, Set<String> rows, CellTable table) {
        Set<Head> heads = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (ColumnDefinition column : block.columns()) {
            heads.add(new Head(column.key(), column.label().official()));
            known.add(column.key());
        }
        for (CellRef ref : table.cells().keySet()) {
            if (rows.contains(ref.row()) && known.add(ref.column())) {
                heads.add(extra(block, ref.column()));
            }
        }
        return List.copyOf(heads);
    }

    private static Head extra(BlockDefinition block, String key) {
        return block.extraColumns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> new Head(key, column.label().official()))
                .orElseGet(() -> Head.beyondForm(key));
    }

    /** The rows that have cells. */
    List<ShownRow> filledRows() {
        return rows.stream().filter(ShownRow::hasCells).toList();
    }

    /** How many columns the labels of rows take. */
    int depth() {
        return rows.stream().mapToInt(row -> row.path().size()).max().orElse(1);
    }
}
