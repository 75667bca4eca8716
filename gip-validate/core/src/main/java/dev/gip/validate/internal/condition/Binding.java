package dev.gip.validate.internal.condition;

import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.validate.internal.FormCells;
import java.util.Collection;
import java.util.List;

/**
 * What {@code $row} and {@code $column} stand for.
 *
 * @param row key of a row; empty where the condition has no such variable
 * @param column key of a column; empty likewise
 */
record Binding(String row, String column) {

    private static final Binding NONE = new Binding("", "");

    /** Those for which every pattern of the condition names a cell of the form. */
    static List<Binding> all(Collection<CellPattern> patterns, Form form) {
        List<CellPattern> open =
                patterns.stream().filter(CellPattern::hasVariable).toList();
        if (open.isEmpty()) {
            return List.of(NONE);
        }
        boolean rows = open.stream().anyMatch(pattern -> pattern.row().equals(CellPattern.ROW));
        boolean columns = open.stream().anyMatch(pattern -> pattern.column().equals(CellPattern.COLUMN));
        return FormCells.of(form).of(open.get(0).table()).stream()
                .map(ref -> of(ref, rows, columns))
                .distinct()
                .filter(binding -> open.stream()
                        .noneMatch(pattern -> pattern.with(binding).in(form).isEmpty()))
                .toList();
    }

    private static Binding of(CellRef ref, boolean rows, boolean columns) {
        return new Binding(rows ? ref.row() : "", columns ? ref.column() : "");
    }
}
