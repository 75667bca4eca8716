package dev.gip.render.internal.markdown;

import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.BlockDefinition;
import dev.gip.model.form.ColumnDefinition;
import dev.gip.model.form.Form;
import dev.gip.model.form.Label;
import dev.gip.model.form.RowDefinition;
import dev.gip.model.form.TableDefinition;
import dev.gip.model.form.TableDefinition.Layout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table with the place of every cell it shows.
 *
 * @param definition the table of the form; for a table that no form describes, one made of its own keys
 * @param blocks its blocks
 * @param cells its cells
 */
record ShownTable(TableDefinition definition, List<ShownBlock> blocks, CellTable cells) {

    static ShownTable of(Optional<Form> form, CellTable cells) {
        TableDefinition definition =
                form.flatMap(known -> known.table(cells.key())).orElseGet(() -> ofItsOwn(cells));
        List<Set<String>> localRows = new ArrayList<>();
        definition.blocks().forEach(block -> localRows.add(new LinkedHashSet<>()));
        for (CellRef ref : cells.cells().keySet()) {
            if (definition.blocks().stream().noneMatch(block -> hasRow(block, ref.row()))
                    && localRows.stream().noneMatch(rows -> rows.contains(ref.row()))) {
                localRows.get(blockFor(ref, definition)).add(ref.row());
            }
        }
        List<ShownBlock> blocks = new ArrayList<>();
        for (int i = 0; i < localRows.size(); i++) {
            blocks.add(ShownBlock.of(definition.blocks().get(i), localRows.get(i), cells));
        }
        return new ShownTable(definition, List.copyOf(blocks), cells);
    }

    private static boolean hasRow(BlockDefinition block, String key) {
        return block.rows().stream().anyMatch(row -> row.key().equals(key))
                || block.groups().stream().anyMatch(group -> group.key().equals(key));
    }

    /** A local row stands in the last block that has its column, for a template adds rows at the end. */
    private static int blockFor(CellRef ref, TableDefinition definition) {
        int last = definition.blocks().size() - 1;
        for (int i = last; i >= 0; i--) {
            if (definition.blocks().get(i).columns().stream()
                    .anyMatch(column -> column.key().equals(ref.column()))) {
                return i;
            }
        }
        return last;
    }

    private static TableDefinition ofItsOwn(CellTable cells) {
        Set<Head> rows = new LinkedHashSet<>();
        Set<Head> columns = new LinkedHashSet<>();
        for (CellRef ref : cells.cells().keySet()) {
            rows.add(Head.beyondForm(ref.row()));
            columns.add(Head.beyondForm(ref.column()));
        }
        BlockDefinition block = new BlockDefinition(
                null,
                columns.stream()
                        .map(head -> new ColumnDefinition(head.key(), label(head), null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                rows.stream()
                        .map(head -> new RowDefinition(head.key(), label(head), null, null))
                        .toList());
        String title = Head.beyondForm(cells.key()).label();
        return new TableDefinition(cells.key(), title, null, Layout.ROWS, List.of(), List.of(block));
    }

    private static Label label(Head head) {
        return new Label(head.label(), List.of(), false);
    }
}
