package dev.gip.model.reading;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Nearest;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.form.TableDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables, rows and columns that a report can be asked for: those of its form and those it has beyond it. */
final class CellKeys {

    private static final int MOST_ROWS = 5;

    private final Map<String, Map<String, Set<String>>> tables = new LinkedHashMap<>();

    CellKeys(AnnualReport report) {
        Forms.find(report.form()).map(Form::tables).orElse(List.of()).forEach(this::add);
        report.tables().values().forEach(table -> table.cells().keySet().forEach(this::add));
    }

    private void add(TableDefinition table) {
        tables.computeIfAbsent(table.key(), key -> new LinkedHashMap<>());
        for (BlockDefinition block : table.blocks()) {
            block.rows().forEach(row -> add(table.key(), row.key(), block));
            block.groups().forEach(group -> add(table.key(), group.key(), block));
        }
    }

    private void add(String table, String row, BlockDefinition block) {
        block.columns().forEach(column -> add(new CellRef(table, row, column.key())));
        block.extraColumns().forEach(column -> add(new CellRef(table, row, column.key())));
    }

    private void add(CellRef ref) {
        tables.computeIfAbsent(ref.table(), key -> new LinkedHashMap<>())
                .computeIfAbsent(ref.row(), key -> new LinkedHashSet<>())
                .add(ref.column());
    }

    /** Refuses an address that the report cannot have, and names those that may have been meant. */
    void check(CellRef ref) {
        Map<String, Set<String>> rows = tables.get(ref.table());
        if (rows == null) {
            String known = String.join(", ", tables.keySet());
            throw new UnknownCellException(new LocalizedText(
                    "这份报告没有表“" + ref.table() + "”；有：" + known + "。",
                    "This report has no table '" + ref.table() + "'; it has " + known + "."));
        }
        Set<String> columns = rows.get(ref.row());
        if (columns == null) {
            String near = String.join(", ", Nearest.of(ref.row(), rows.keySet(), MOST_ROWS));
            throw new UnknownCellException(new LocalizedText(
                    "表 " + ref.table() + " 没有行“" + ref.row() + "”；相近的有：" + near + "。",
                    "The table " + ref.table() + " has no row '" + ref.row() + "'; near it are " + near + "."));
        }
        if (!columns.contains(ref.column())) {
            String near = String.join(", ", Nearest.of(ref.column(), columns, columns.size()));
            String row = ref.table() + '/' + ref.row();
            throw new UnknownCellException(new LocalizedText(
                    "行 " + row + " 没有列“" + ref.column() + "”；有：" + near + "。",
                    "The row " + row + " has no column '" + ref.column() + "'; it has " + near + "."));
        }
    }
}
