package dev.gip.cli;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The official words at a cell: its table, its row with the headings above it, its column. */
final class FormLabels {

    private FormLabels() {}

    static String table(Form form, CellRef ref) {
        return form.table(ref.table()).map(TableDefinition::title).orElse(ref.table());
    }

    static String row(Form form, CellRef ref) {
        for (BlockDefinition block : blocks(form, ref)) {
            for (RowDefinition row : block.rows()) {
                if (row.key().equals(ref.row())) {
                    return under(block, row.parent()) + row.label().official();
                }
            }
            for (GroupDefinition group : block.groups()) {
                if (group.key().equals(ref.row())) {
                    return under(block, group.parent()) + group.label().official();
                }
            }
        }
        return ref.row();
    }

    static String column(Form form, CellRef ref) {
        String first = null;
        for (BlockDefinition block : blocks(form, ref)) {
            boolean own = block.rows().stream().anyMatch(row -> row.key().equals(ref.row()));
            for (ColumnDefinition column : block.columns()) {
                if (column.key().equals(ref.column())) {
                    if (own) {
                        return column.label().official();
                    }
                    first = first == null ? column.label().official() : first;
                }
            }
        }
        return first == null ? ref.column() : first;
    }

    private static Iterable<BlockDefinition> blocks(Form form, CellRef ref) {
        return form.table(ref.table()).map(TableDefinition::blocks).orElse(List.of());
    }

    private static String under(BlockDefinition block, @Nullable String parent) {
        for (GroupDefinition group : block.groups()) {
            if (group.key().equals(parent)) {
                return under(block, group.parent()) + group.label().official() + " › ";
            }
        }
        return "";
    }
}
