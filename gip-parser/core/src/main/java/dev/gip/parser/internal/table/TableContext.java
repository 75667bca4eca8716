package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.Label;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.label.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The slots of a form's rows. */
record TableContext(Form form) {

    TableDefinition table(String key) {
        return form.table(key).orElseThrow();
    }

    /** The cells of a row or, for a printed sub-total, of a group. */
    List<CellRef> slots(Target target) {
        BlockDefinition block = table(target.table()).blocks().get(target.block());
        return block.columns().stream()
                .map(column -> new CellRef(target.table(), target.key(), column.key()))
                .toList();
    }

    /** The cells of a local row, one that stands among the rows of a block. */
    List<CellRef> localSlots(String table, int block, String label) {
        return table(table).blocks().get(block).columns().stream()
                .map(column -> new CellRef(table, CellRef.localKey(label), column.key()))
                .toList();
    }

    /** The official label of a cell's column; its key for a column that the form does not have. */
    String columnLabel(CellRef ref) {
        return table(ref.table()).blocks().stream()
                .flatMap(block -> block.columns().stream())
                .filter(column -> column.key().equals(ref.column()))
                .map(column -> column.label().official())
                .findFirst()
                .orElse(ref.column());
    }

    /** The orders in which the heads of a table's columns are printed: side by side, or on two levels one after the other. */
    List<List<String>> printedOrders(String table, List<CellRef> slots) {
        if (!isSingleRow(table)) {
            List<String> keys = slots.stream()
                    .map(CellRef::column)
                    .filter(key -> isColumn(table, key))
                    .toList();
            return keys.size() < 3
                    ? List.of(keys)
                    : List.of(
                            keys,
                            concat(List.of(keys.get(0), keys.get(keys.size() - 1)), keys.subList(1, keys.size() - 1)));
        }
        BlockDefinition block = table(table).blocks().get(0);
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

    private boolean isColumn(String table, String key) {
        return table(table).blocks().stream()
                .flatMap(block -> block.columns().stream())
                .anyMatch(column -> column.key().equals(key));
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Whether words are a piece of a label, as a label cut in two leaves it. */
    boolean isPieceOfLabel(String table, String words) {
        String core = LabelText.of(words).core();
        return core.length() > 1
                && table(table).blocks().stream()
                        .flatMap(TableContext::labels)
                        .anyMatch(label -> LabelText.of(label.official()).core().contains(core));
    }

    private static Stream<Label> labels(BlockDefinition block) {
        return Stream.of(
                        block.columns().stream().map(ColumnDefinition::label),
                        block.groups().stream().map(GroupDefinition::label),
                        block.rows().stream().map(RowDefinition::label))
                .flatMap(labels -> labels);
    }

    boolean isSingleRow(String table) {
        return table(table).layout() == TableDefinition.Layout.SINGLE_ROW;
    }
}
