package dev.gip.validate.internal;

import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.form.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells of a form, listed once: rules ask for them again and again.
 *
 * @param all every cell in the order of the form
 * @param known the same for looking up
 * @param byTable the cells of each table
 */
public record FormCells(List<CellRef> all, Set<CellRef> known, Map<String, List<CellRef>> byTable) {

    private static final Map<FormId, FormCells> STATUTORY =
            Forms.all().stream().collect(Collectors.toUnmodifiableMap(Form::id, FormCells::list));

    /**
     * The cells of a statutory form.
     *
     * @param form the form
     * @return its cells
     */
    public static FormCells of(Form form) {
        FormCells cells = STATUTORY.get(form.id());
        return cells == null ? list(form) : cells;
    }

    private static FormCells list(Form form) {
        List<CellRef> all = form.cells();
        return new FormCells(
                all,
                Set.copyOf(all),
                form.tables().stream()
                        .collect(Collectors.toUnmodifiableMap(TableDefinition::key, TableDefinition::cells)));
    }

    /**
     * The cells of a table.
     *
     * @param table its key
     * @return its cells; none if the form has no such table
     */
    public List<CellRef> of(String table) {
        return byTable.getOrDefault(table, List.of());
    }
}
