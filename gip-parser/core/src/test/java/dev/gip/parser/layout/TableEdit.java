package dev.gip.parser.layout;

import dev.gip.parser.layout.PrintedCell.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Columns and rows put into tables and taken out of them. */
final class TableEdit {

    private TableEdit() {}

    static PrintedTable withoutColumn(PrintedTable table, int column) {
        List<List<PrintedCell>> grid = table.grid();
        grid.forEach(row -> row.remove(column));
        return PrintedTable.of(table.key(), table.head(), grid);
    }

    static PrintedTable withoutRow(PrintedTable table, int row) {
        List<List<PrintedCell>> grid = table.grid();
        grid.remove(row);
        return PrintedTable.of(table.key(), row < table.head() ? table.head() - 1 : table.head(), grid);
    }

    /**
     * A table with one more column. Its head stands where heads stand, a row of values has a value of its own there, and
     * cells that cover the place are one column wider.
     */
    static PrintedTable withColumn(PrintedTable table, int at, String head, IntFunction<String> values) {
        List<List<PrintedCell>> grid = table.grid();
        PrintedCell above = PrintedCell.of(Role.HEAD, head, at, 1, 1);
        for (int i = 0; i < grid.size(); i++) {
            List<PrintedCell> row = grid.get(i);
            boolean covered = at > 0 && at < row.size() && row.get(at - 1) == row.get(at);
            boolean title = row.get(0).role() == Role.TITLE;
            boolean ownHead = !table.hasValues(i) && table.key().equals("proactive");
            PrintedCell added;
            if (covered || title) {
                added = row.get(Math.max(0, at - 1));
            } else if (table.hasValues(i)) {
                added = PrintedCell.of(Role.VALUE, values.apply(i), at, 1, 1);
            } else {
                added = ownHead ? PrintedCell.of(Role.HEAD, head, at, 1, 1) : above;
            }
            row.add(at, added);
        }
        return PrintedTable.of(table.key(), table.head(), grid);
    }

    /** A table with one more row, without merged cells. */
    static PrintedTable withRow(PrintedTable table, int at, List<PrintedCell> cells) {
        List<List<PrintedCell>> grid = table.grid();
        List<PrintedCell> row = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            PrintedCell above = at > 0 ? grid.get(at - 1).get(i) : null;
            PrintedCell below = at < grid.size() ? grid.get(at).get(i) : null;
            row.add(above != null && above == below ? above : cells.get(i));
        }
        grid.add(at, row);
        return PrintedTable.of(table.key(), table.head(), grid);
    }

    /** A table in which what two cells of a row show has changed places, in all rows that have cells of a role there. */
    static List<PrintedCell> swapped(List<PrintedCell> row, int one, int other) {
        List<PrintedCell> cells = new ArrayList<>(row);
        cells.set(one, row.get(other).standingAt(row.get(one)));
        cells.set(other, row.get(one).standingAt(row.get(other)));
        return cells;
    }
}
