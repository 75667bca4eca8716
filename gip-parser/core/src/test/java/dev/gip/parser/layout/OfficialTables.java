package dev.gip.parser.layout;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.form.TableDefinition.Layout;
import dev.gip.parser.layout.PrintedCell.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The statutory tables as the State Council's forms print them. */
final class OfficialTables {

    private OfficialTables() {}

    static PrintedTable of(TableDefinition table, Function<CellRef, String> values) {
        if (table.layout() == Layout.SINGLE_ROW) {
            return singleRow(table, values);
        }
        return table.blocks().get(0).title() == null ? grouped(table, values) : blocks(table, values);
    }

    /** The second section's table: blocks one below the other, the last column of each as wide as it takes. */
    private static PrintedTable blocks(TableDefinition table, Function<CellRef, String> values) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (BlockDefinition block : table.blocks()) {
            rows.add(List.of(PrintedCell.of(Role.TITLE, block.title().official(), 0, 1, 4)));
            List<PrintedCell> head = new ArrayList<>(List.of(PrintedCell.of(Role.HEAD, "信息内容", 0, 1, 1)));
            int columns = block.columns().size();
            for (int i = 0; i < columns; i++) {
                int span = i == columns - 1 ? 4 - columns : 1;
                String label = block.columns().get(i).label().official();
                head.add(PrintedCell.of(Role.HEAD, label, i + 1, 1, span));
            }
            rows.add(head);
            for (RowDefinition row : block.rows()) {
                rows.add(blockRow(table.key(), block, row, head, values));
            }
        }
        return PrintedTable.of(table.key(), 4, 2, rows);
    }

    private static List<PrintedCell> blockRow(
            String table,
            BlockDefinition block,
            RowDefinition row,
            List<PrintedCell> head,
            Function<CellRef, String> values) {
        List<PrintedCell> cells =
                new ArrayList<>(List.of(PrintedCell.of(Role.LABEL, row.label().official(), 0, 1, 1)));
        for (int i = 0; i < block.columns().size(); i++) {
            CellRef ref = new CellRef(table, row.key(), block.columns().get(i).key());
            cells.add(
                    PrintedCell.value(values.apply(ref), i + 1, head.get(i + 1).columnSpan(), ref));
        }
        return cells;
    }

    /** The third section's table: three columns of labels, seven of values. */
    private static PrintedTable grouped(TableDefinition table, Function<CellRef, String> values) {
        BlockDefinition block = table.blocks().get(0);
        List<ColumnDefinition> columns = block.columns();
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(
                PrintedCell.of(Role.HEAD, "（" + table.note() + "）", 0, 3, 3),
                PrintedCell.of(Role.HEAD, "申请人情况", 3, 1, 7)));
        rows.add(List.of(
                PrintedCell.of(Role.HEAD, columns.get(0).label().official(), 3, 2, 1),
                PrintedCell.of(Role.HEAD, block.columnGroups().get(0).official(), 4, 1, 5),
                PrintedCell.of(Role.HEAD, columns.get(6).label().official(), 9, 2, 1)));
        List<PrintedCell> head = new ArrayList<>();
        for (int i = 1; i < 6; i++) {
            head.add(PrintedCell.of(Role.HEAD, columns.get(i).label().official(), 3 + i, 1, 1));
        }
        rows.add(head);
        Set<String> begun = new HashSet<>();
        for (RowDefinition row : block.rows()) {
            rows.add(groupedRow(table.key(), block, row, begun, values));
        }
        return PrintedTable.of(table.key(), 10, 3, rows);
    }

    private static List<PrintedCell> groupedRow(
            String table,
            BlockDefinition block,
            RowDefinition row,
            Set<String> begun,
            Function<CellRef, String> values) {
        List<PrintedCell> cells = new ArrayList<>();
        int depth = 0;
        for (GroupDefinition group : block.groups()) {
            if (isIn(row, group)) {
                if (begun.add(group.key())) {
                    int members = (int) block.rows().stream()
                            .filter(member -> isIn(member, group))
                            .count();
                    cells.add(PrintedCell.of(Role.LABEL, group.label().official(), depth, members, 1));
                }
                depth++;
            }
        }
        cells.add(PrintedCell.of(Role.LABEL, row.label().official(), depth, 1, 3 - depth));
        for (int i = 0; i < 7; i++) {
            CellRef ref = new CellRef(table, row.key(), block.columns().get(i).key());
            cells.add(PrintedCell.value(values.apply(ref), 3 + i, 1, ref));
        }
        return cells;
    }

    private static boolean isIn(RowDefinition row, GroupDefinition group) {
        return row.key().startsWith(group.key() + ".") && !row.key().equals("results.total")
                || row.key().equals("results.total") && group.key().equals("results");
    }

    /** The fourth section's table: three rows of heads, one of fifteen values. */
    private static PrintedTable singleRow(TableDefinition table, Function<CellRef, String> values) {
        BlockDefinition block = table.blocks().get(0);
        List<RowDefinition> kinds = block.rows();
        List<PrintedCell> first = List.of(
                PrintedCell.of(Role.HEAD, kinds.get(0).label().official(), 0, 1, 5),
                PrintedCell.of(Role.HEAD, block.groups().get(0).label().official(), 5, 1, 10));
        List<PrintedCell> second = new ArrayList<>();
        List<PrintedCell> third = new ArrayList<>();
        List<PrintedCell> cells = new ArrayList<>();
        for (int kind = 0; kind < 3; kind++) {
            if (kind > 0) {
                second.add(PrintedCell.of(Role.HEAD, kinds.get(kind).label().official(), 5 * kind, 1, 5));
            }
            for (int i = 0; i < 5; i++) {
                ColumnDefinition column = block.columns().get(i);
                String label = column.label().official();
                (kind == 0 ? second : third).add(PrintedCell.of(Role.HEAD, label, 5 * kind + i, kind == 0 ? 2 : 1, 1));
                CellRef ref = new CellRef(table.key(), kinds.get(kind).key(), column.key());
                cells.add(PrintedCell.value(values.apply(ref), 5 * kind + i, 1, ref));
            }
        }
        return PrintedTable.of(table.key(), 15, 3, List.of(first, second, third, cells));
    }
}
