package dev.gip.model.form;

import dev.gip.model.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a form.
 *
 * @param key its key, such as {@code requests}
 * @param title the heading the form prints above it
 * @param note the note printed inside it; null where there is none
 * @param layout how rows and columns are laid out in print
 * @param frames labels that head the labels of rows or all columns, and no cell
 * @param blocks its blocks in printed order
 * @since 0.1
 */
public record TableDefinition(
        String key,
        String title,
        @Nullable String note,
        Layout layout,
        List<Label> frames,
        List<BlockDefinition> blocks) {

    /**
     * How a table is laid out in print.
     *
     * @since 0.1
     */
    public enum Layout {
        /** One printed row for each row of the definition. */
        ROWS,
        /** One printed row for all: the rows of the definition head groups of columns, side by side. */
        SINGLE_ROW
    }

    /** Copies the lists. */
    public TableDefinition {
        frames = List.copyOf(frames);
        blocks = List.copyOf(blocks);
    }

    /** {@return the addresses of all cells of this table in printed order} */
    public List<CellRef> cells() {
        List<CellRef> cells = new ArrayList<>();
        for (BlockDefinition block : blocks) {
            for (RowDefinition row : block.rows()) {
                for (ColumnDefinition column : block.columns()) {
                    cells.add(new CellRef(key, row.key(), column.key()));
                }
            }
        }
        return cells;
    }

    /**
     * The unit that the form fixes for a cell, in the head of its column or beside its row.
     *
     * @param ref the address of the cell
     * @return the unit, such as 万元; empty for plain counts, local rows and columns, and where the form fixes none
     */
    public Optional<String> unit(CellRef ref) {
        for (BlockDefinition block : blocks) {
            for (RowDefinition row : block.rows()) {
                for (ColumnDefinition column : block.columns()) {
                    if (row.key().equals(ref.row()) && column.key().equals(ref.column())) {
                        return Optional.ofNullable(row.unit() == null ? column.unit() : row.unit());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
