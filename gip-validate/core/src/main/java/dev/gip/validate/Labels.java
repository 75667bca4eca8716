package dev.gip.validate;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The official words for rows and columns; a label that a table prints twice is told apart by the one above it. */
final class Labels {

    private static final String LOCAL = CellRef.localKey("");

    private static final Labels EMPTY = new Labels();

    /** Made once: forms do not change. */
    private static final Map<FormId, Labels> STATUTORY =
            Forms.all().stream().collect(Collectors.toUnmodifiableMap(Form::id, Labels::new));

    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> singleColumn = new HashSet<>();

    static Labels of(Form form) {
        return STATUTORY.getOrDefault(form.id(), EMPTY);
    }

    private Labels() {}

    private Labels(Form form) {
        for (TableDefinition table : form.tables()) {
            addTable(table);
        }
    }

    private void addTable(TableDefinition table) {
        Map<String, String> own = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        boolean single = true;
        for (BlockDefinition block : table.blocks()) {
            single &= block.columns().size() == 1;
            for (GroupDefinition group : block.groups()) {
                put(group.key(), group.label().official(), group.parent(), own, parents);
            }
            block.extraColumns()
                    .forEach(column -> columns.putIfAbsent(
                            table.key() + '/' + column.key(), column.label().official()));
            for (RowDefinition row : block.rows()) {
                put(row.key(), row.label().official(), row.parent(), own, parents);
                for (ColumnDefinition column : block.columns()) {
                    columns.put(
                            new CellRef(table.key(), row.key(), column.key()).toString(),
                            column.label().official());
                    columns.putIfAbsent(
                            table.key() + '/' + column.key(), column.label().official());
                }
            }
        }
        if (single) {
            singleColumn.add(table.key());
        }
        own.values().forEach(label -> uses.merge(label, 1, Integer::sum));
        own.forEach((key, label) -> {
            String parent = own.get(parents.getOrDefault(key, ""));
            boolean repeated = uses.getOrDefault(label, 0) > 1 && parent != null;
            rows.put(table.key() + '/' + key, repeated ? parent + "：" + label : label);
        });
    }

    private static void put(
            String key, String label, @Nullable String parent, Map<String, String> own, Map<String, String> parents) {
        own.put(key, label);
        if (parent != null) {
            parents.put(key, parent);
        }
    }

    String row(CellRef ref) {
        return rows.getOrDefault(ref.table() + '/' + ref.row(), bare(ref.row()));
    }

    String column(CellRef ref) {
        String label = columns.get(ref.toString());
        return label != null ? label : columns.getOrDefault(ref.table() + '/' + ref.column(), bare(ref.column()));
    }

    String cell(CellRef ref) {
        String row = '「' + row(ref) + '」';
        return singleColumn.contains(ref.table()) ? row : row + '「' + column(ref) + '」';
    }

    private static String bare(String key) {
        return key.startsWith(LOCAL) ? key.substring(LOCAL.length()) : key;
    }
}
