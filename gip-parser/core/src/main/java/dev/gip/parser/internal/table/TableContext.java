package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.TableDefinition;
import dev.gip.parser.internal.label.Target;
import java.util.List;

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

    boolean isSingleRow(String table) {
        return table(table).layout() == TableDefinition.Layout.SINGLE_ROW;
    }
}
