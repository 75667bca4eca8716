package dev.gip.parser.layout;

import dev.gip.model.CellRef;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.GroupDefinition;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.form.TableDefinition.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A statutory table as the form prints it, merged cells and all.
 *
 * @param width how many columns it has
 * @param head how many rows at the top head the columns
 * @param rows the cells that begin in each row, from the left
 * @param tails how many positions of each row no cell of its own begins at
 */
public record PrintedTable(int width, int head, List<List<PrintedCell>> rows, List<Integer> tails) {

    /** Copies the rows. */
    public PrintedTable {
        rows = rows.stream().map(List::copyOf).toList();
        tails = List.copyOf(tails);
    }

    private PrintedTable(int width, int head, List<List<PrintedCell>> rows) {
        this(width, head, rows, rows.stream().map(row -> width - row.size()).toList());
    }

    /** The tables of a definition: one for each block if they are to stand apart. */
    static List<PrintedTable> of(TableDefinition table, Function<CellRef, String> values, boolean apart) {
        if (table.layout() == Layout.SINGLE_ROW) {
            return List.of(singleRow(table, values));
        }
        if (table.blocks().get(0).title() == null) {
            return List.of(grouped(table, values));
        }
        List<PrintedTable> blocks = table.blocks().stream()
                .map(block -> block(table.key(), block, values))
                .toList();
        if (apart) {
            return blocks;
        }
        List<List<PrintedCell>> rows = new ArrayList<>();
        blocks.forEach(block -> rows.addAll(block.rows()));
        return List.of(new PrintedTable(4, 2, rows));
    }

    /** A block of the second section's table: its article, its columns, its rows, the last column as wide as it takes. */
    private static PrintedTable block(String table, BlockDefinition block, Function<CellRef, String> values) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(PrintedCell.label(block.title().official(), 0, 1, 4)));
        List<PrintedCell> head = new ArrayList<>(List.of(PrintedCell.label("信息内容", 0, 1, 1)));
        int columns = block.columns().size();
        for (int i = 0; i < columns; i++) {
            int span = i == columns - 1 ? 4 - columns : 1;
            head.add(PrintedCell.label(block.columns().get(i).label().official(), i + 1, 1, span));
        }
        rows.add(head);
        for (RowDefinition row : block.rows()) {
            List<PrintedCell> cells =
                    new ArrayList<>(List.of(PrintedCell.label(row.label().official(), 0, 1, 1)));
            for (int i = 0; i < columns; i++) {
                CellRef ref =
                        new CellRef(table, row.key(), block.columns().get(i).key());
                cells.add(new PrintedCell(
                        values.apply(ref), i + 1, 1, head.get(i + 1).columnSpan(), true));
            }
            rows.add(cells);
        }
        return new PrintedTable(4, 2, rows);
    }

    /** The third section's table: three columns of labels, seven of values. */
    private static PrintedTable grouped(TableDefinition table, Function<CellRef, String> values) {
        BlockDefinition block = table.blocks().get(0);
        List<ColumnDefinition> columns = block.columns();
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(PrintedCell.label("（" + table.note() + "）", 0, 3, 3), PrintedCell.label("申请人情况", 3, 1, 7)));
        rows.add(List.of(
                PrintedCell.label(columns.get(0).label().official(), 3, 2, 1),
                PrintedCell.label(block.columnGroups().get(0).official(), 4, 1, 5),
                PrintedCell.label(columns.get(6).label().official(), 9, 2, 1)));
        List<PrintedCell> head = new ArrayList<>();
        for (int i = 1; i < 6; i++) {
            head.add(PrintedCell.label(columns.get(i).label().official(), 3 + i, 1, 1));
        }
        rows.add(head);
        Set<String> begun = new HashSet<>();
        for (RowDefinition row : block.rows()) {
            List<PrintedCell> cells = new ArrayList<>();
            int depth = 0;
            for (GroupDefinition group : block.groups()) {
                if (isIn(row, group)) {
                    if (begun.add(group.key())) {
                        int members = (int) block.rows().stream()
                                .filter(member -> isIn(member, group))
                                .count();
                        cells.add(PrintedCell.label(group.label().official(), depth, members, 1));
                    }
                    depth++;
                }
            }
            cells.add(PrintedCell.label(row.label().official(), depth, 1, 3 - depth));
            for (int i = 0; i < 7; i++) {
                CellRef ref = new CellRef(table.key(), row.key(), columns.get(i).key());
                cells.add(new PrintedCell(values.apply(ref), 3 + i, 1, 1, true));
            }
            rows.add(cells);
        }
        return new PrintedTable(10, 3, rows);
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
                PrintedCell.label(kinds.get(0).label().official(), 0, 1, 5),
                PrintedCell.label(block.groups().get(0).label().official(), 5, 1, 10));
        List<PrintedCell> second = new ArrayList<>();
        List<PrintedCell> third = new ArrayList<>();
        List<PrintedCell> cells = new ArrayList<>();
        for (int kind = 0; kind < 3; kind++) {
            if (kind > 0) {
                second.add(PrintedCell.label(kinds.get(kind).label().official(), 5 * kind, 1, 5));
            }
            for (int i = 0; i < 5; i++) {
                ColumnDefinition column = block.columns().get(i);
                PrintedCell head = PrintedCell.label(column.label().official(), 5 * kind + i, kind == 0 ? 2 : 1, 1);
                (kind == 0 ? second : third).add(head);
                CellRef ref = new CellRef(table.key(), kinds.get(kind).key(), column.key());
                cells.add(new PrintedCell(values.apply(ref), 5 * kind + i, 1, 1, true));
            }
        }
        return new PrintedTable(15, 3, List.of(first, second, third, cells));
    }

    /** The cells that cover each position, row by row; every position is covered by one. */
    PrintedCell[][] grid() {
        PrintedCell[][] grid = new PrintedCell[rows.size()][width];
        for (int row = 0; row < rows.size(); row++) {
            for (PrintedCell cell : rows.get(row)) {
                for (int i = row; i < row + cell.rowSpan(); i++) {
                    for (int j = cell.column(); j < cell.column() + cell.columnSpan(); j++) {
                        grid[i][j] = cell;
                    }
                }
            }
        }
        return grid;
    }

    /** How many cells from above reach into a row. */
    int coveredFromAbove(int row) {
        int count = 0;
        for (int above = 0; above < row; above++) {
            int rowsDown = row - above;
            count += (int) rows.get(above).stream()
                    .filter(cell -> cell.rowSpan() > rowsDown)
                    .count();
        }
        return count;
    }

    /** The same table in two, the head repeated; a merged label goes on in the second. */
    List<PrintedTable> cutAfter(int row) {
        List<List<PrintedCell>> above = new ArrayList<>();
        for (int i = 0; i < row; i++) {
            int left = row - i;
            above.add(rows.get(i).stream()
                    .map(cell -> cell.withRowSpan(Math.min(cell.rowSpan(), left)))
                    .toList());
        }
        List<List<PrintedCell>> below = new ArrayList<>(rows.subList(0, head));
        List<PrintedCell> first = new ArrayList<>();
        for (int i = head; i < row; i++) {
            for (PrintedCell cell : rows.get(i)) {
                if (i + cell.rowSpan() > row) {
                    first.add(cell.withRowSpan(i + cell.rowSpan() - row));
                }
            }
        }
        first.addAll(rows.get(row));
        below.add(first);
        below.addAll(rows.subList(row + 1, rows.size()));
        return List.of(new PrintedTable(width, head, above), new PrintedTable(width, head, below));
    }

    /** The same table with some values left out altogether, so that the others move up. */
    PrintedTable without(Set<String> values) {
        return new PrintedTable(
                width,
                head,
                rows.stream()
                        .map(row -> row.stream()
                                .filter(cell -> !cell.value() || !values.contains(cell.text()))
                                .toList())
                        .toList(),
                tails);
    }
}
