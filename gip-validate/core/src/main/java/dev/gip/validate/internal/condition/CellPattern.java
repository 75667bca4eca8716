package dev.gip.validate.internal.condition;

import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.validate.internal.FormCells;
import java.util.List;

/**
 * The cells that {@code table/row/column} names. {@code *} at the end of a part stands for every key that begins so, totals
 * excepted; {@code $row} and {@code $column} are filled in before.
 *
 * @param table key of the table
 * @param row key or pattern
 * @param column key or pattern
 */
record CellPattern(String table, String row, String column) {

    static final String ROW = "$row";
    static final String COLUMN = "$column";

    private static final String ANY = "*";
    private static final String TOTAL = "total";

    boolean isOne() {
        return !row.endsWith(ANY) && !column.endsWith(ANY);
    }

    boolean hasVariable() {
        return row.equals(ROW) || column.equals(COLUMN);
    }

    CellPattern with(Binding binding) {
        return hasVariable()
                ? new CellPattern(
                        table, row.equals(ROW) ? binding.row() : row, column.equals(COLUMN) ? binding.column() : column)
                : this;
    }

    /** The same with {@code *} for variables. */
    CellPattern open() {
        return new CellPattern(table, row.equals(ROW) ? ANY : row, column.equals(COLUMN) ? ANY : column);
    }

    List<CellRef> in(Form form) {
        FormCells cells = FormCells.of(form);
        if (isOne()) {
            CellRef ref = new CellRef(table, row, column);
            return cells.known().contains(ref) ? List.of(ref) : List.of();
        }
        return cells.of(table).stream()
                .filter(ref -> matches(row, ref.row()) && matches(column, ref.column()))
                .toList();
    }

    private static boolean matches(String pattern, String key) {
        if (!pattern.endsWith(ANY)) {
            return pattern.equals(key);
        }
        boolean total = key.equals(TOTAL) || key.endsWith("." + TOTAL);
        return !total && key.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    @Override
    public String toString() {
        return table + '/' + row + '/' + column;
    }
}
