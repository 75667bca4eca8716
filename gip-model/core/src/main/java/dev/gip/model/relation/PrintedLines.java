package dev.gip.model.relation;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cells stand side by side, and which one below the other, where a form prints them.
 *
 * @param rows the cells of each row
 * @param columns the cells of each column
 */
record PrintedLines(List<List<CellRef>> rows, List<List<CellRef>> columns) {

    static final PrintedLines UNKNOWN = new PrintedLines(List.of(), List.of());

    PrintedLines {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    static PrintedLines of(Form form) {
        List<List<CellRef>> rows = new ArrayList<>();
        List<List<CellRef>> columns = new ArrayList<>();
        for (TableDefinition table : form.tables()) {
            if (table.layout() == TableDefinition.Layout.SINGLE_ROW) {
                rows.add(table.cells());
                continue;
            }
            for (BlockDefinition block : table.blocks()) {
                List<String> down =
                        block.rows().stream().map(RowDefinition::key).toList();
                List<String> across =
                        block.columns().stream().map(ColumnDefinition::key).toList();
                down.forEach(row -> rows.add(across.stream()
                        .map(column -> new CellRef(table.key(), row, column))
                        .toList()));
                across.forEach(column -> columns.add(down.stream()
                        .map(row -> new CellRef(table.key(), row, column))
                        .toList()));
            }
        }
        return new PrintedLines(rows, columns);
    }
}
