package dev.gip.cli;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a report in aligned columns: those of its form in printed order, then what it has beyond them. */
final class TablesText {

    private static final String INDENT = "  ";

    private final Console console;
    private final AnnualReport report;

    private TablesText(Console console, AnnualReport report) {
        this.console = console;
        this.report = report;
    }

    static void print(Console console, AnnualReport report) {
        TablesText text = new TablesText(console, report);
        Set<String> printed = new HashSet<>();
        List<TableDefinition> tables =
                Forms.find(report.form()).map(Form::tables).orElse(List.of());
        for (TableDefinition table : tables) {
            printed.add(table.key());
            text.table(table);
        }
        for (CellTable table : report.tables().values()) {
            if (!printed.contains(table.key())) {
                console.gap();
                console.line(table.key());
                text.rest(table, new HashSet<>());
            }
        }
    }

    private void table(TableDefinition definition) {
        console.gap();
        console.line(definition.title());
        CellTable table = report.table(definition.key());
        if (table.cells().isEmpty()) {
            console.line(
                    INDENT + console.say("（原文没有显示此表；不等于 0）", "(the source does not show this table; that is not 0)"));
            return;
        }
        Set<CellRef> printed = new HashSet<>();
        for (BlockDefinition block : definition.blocks()) {
            block(block, table, printed);
        }
        rest(table, printed);
    }

    private void block(BlockDefinition block, CellTable table, Set<CellRef> printed) {
        Map<String, String> columns = columns(block, table);
        AlignedTable lines = new AlignedTable();
        lines.add(
                block.title() == null ? "" : block.title().official(),
                columns.values().stream().toList());
        Set<String> groups = new HashSet<>();
        for (RowDefinition row : block.rows()) {
            groups(block, row.parent(), table, columns, groups, lines, printed);
            String label =
                    INDENT.repeat(depth(block, row.parent())) + row.label().official();
            lines.add(label, cells(row.key(), columns.keySet(), table, printed));
        }
        console.block(lines.print(INDENT));
    }

    /** The block's columns, then those that the report has beyond them in the block's rows. */
    private static Map<String, String> columns(BlockDefinition block, CellTable table) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (ColumnDefinition column : block.columns()) {
            columns.put(column.key(), column.label().official());
        }
        Set<String> rows = new HashSet<>();
        block.rows().forEach(row -> rows.add(row.key()));
        block.groups().forEach(group -> rows.add(group.key()));
        for (CellRef ref : table.cells().keySet()) {
            if (rows.contains(ref.row())) {
                columns.putIfAbsent(ref.column(), ref.column());
            }
        }
        return columns;
    }

    /** The headings above a row that do not stand there yet, with the sub-totals that local templates print in them. */
    private static void groups(
            BlockDefinition block,
            @Nullable String key,
            CellTable table,
            Map<String, String> columns,
            Set<String> done,
            AlignedTable lines,
            Set<CellRef> printed) {
        for (GroupDefinition group : block.groups()) {
            if (group.key().equals(key) && done.add(group.key())) {
                groups(block, group.parent(), table, columns, done, lines, printed);
                boolean shown = columns.keySet().stream()
                        .anyMatch(column -> table.cells().containsKey(new CellRef(table.key(), group.key(), column)));
                String label = INDENT.repeat(depth(block, group.parent()))
                        + group.label().official();
                lines.add(label, shown ? cells(group.key(), columns.keySet(), table, printed) : List.of());
            }
        }
    }

    private static int depth(BlockDefinition block, @Nullable String parent) {
        for (GroupDefinition group : block.groups()) {
            if (group.key().equals(parent)) {
                return 1 + depth(block, group.parent());
            }
        }
        return 0;
    }

    private static List<String> cells(String row, Set<String> columns, CellTable table, Set<CellRef> printed) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            printed.add(new CellRef(table.key(), row, column));
            cells.add(CellNotation.print(table.cell(row, column)));
        }
        return cells;
    }

    /** Rows that the form does not have. */
    private void rest(CellTable table, Set<CellRef> printed) {
        Set<String> columns = new LinkedHashSet<>();
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        table.cells().forEach((ref, cell) -> {
            if (!printed.contains(ref)) {
                columns.add(ref.column());
                rows.computeIfAbsent(ref.row(), key -> new LinkedHashMap<>()).put(ref.column(), cell);
            }
        });
        if (rows.isEmpty()) {
            return;
        }
        AlignedTable lines = new AlignedTable();
        lines.add(
                console.say("格式以外的行", "Rows beyond the form"), columns.stream().toList());
        rows.forEach((row, cells) -> lines.add(
                row,
                columns.stream()
                        .map(column -> CellNotation.print(cells.getOrDefault(column, Cell.absent())))
                        .toList()));
        console.block(lines.print(INDENT));
    }
}
