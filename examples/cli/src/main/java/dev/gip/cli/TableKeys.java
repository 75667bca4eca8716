package dev.gip.cli;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
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
final class TableKeys {

    private static final int MOST_ROWS = 5;

    private final Map<String, Map<String, Set<String>>> tables = new LinkedHashMap<>();
    private final Console console;

    TableKeys(AnnualReport report, Console console) {
        this.console = console;
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
    }

    private void add(CellRef ref) {
        tables.computeIfAbsent(ref.table(), key -> new LinkedHashMap<>())
                .computeIfAbsent(ref.row(), key -> new LinkedHashSet<>())
                .add(ref.column());
    }

    /** Refuses an address that this report cannot have, and names those that may have been meant. */
    void check(CellRef ref) {
        Map<String, Set<String>> rows = tables.get(ref.table());
        if (rows == null) {
            throw Failure.usage(console.say(
                    "这份报告没有表“%s”；有：%s。",
                    "This report has no table '%s'; it has %s.", ref.table(), String.join(", ", tables.keySet())));
        }
        Set<String> columns = rows.get(ref.row());
        if (columns == null) {
            throw Failure.usage(console.say(
                    "表 %s 没有行“%s”；相近的有：%s。",
                    "The table %s has no row '%s'; near it are %s.",
                    ref.table(),
                    ref.row(),
                    String.join(", ", Nearest.of(ref.row(), rows.keySet(), MOST_ROWS))));
        }
        if (!columns.contains(ref.column())) {
            throw Failure.usage(console.say(
                    "行 %s/%s 没有列“%s”；有：%s。",
                    "The row %s/%s has no column '%s'; it has %s.",
                    ref.table(),
                    ref.row(),
                    ref.column(),
                    String.join(", ", Nearest.of(ref.column(), columns, columns.size()))));
        }
    }
}
