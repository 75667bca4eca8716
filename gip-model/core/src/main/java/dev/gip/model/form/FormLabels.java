package dev.gip.model.form;

import dev.gip.model.CellRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The official words at a cell: its table, its row with the headings above it, its column. What the form does not name,
 * such as a local row, is named by its key.
 *
 * @param form the form
 * @since 0.1
 */
public record FormLabels(Form form) {

    /**
     * The heading of a table.
     *
     * @param ref a cell of it
     * @return the heading as the form prints it
     */
    public String table(CellRef ref) {
        return form.table(ref.table()).map(TableDefinition::title).orElse(ref.table());
    }

    /**
     * What a row is headed with.
     *
     * @param ref a cell of it
     * @return its own label
     */
    public String row(CellRef ref) {
        return head(ref).map(head -> head.label().official()).orElse(ref.row());
    }

    /**
     * What a row is headed with, and the groups above it.
     *
     * @param ref a cell of the row
     * @return the labels, the outermost first, parted by {@code ›}
     */
    public String rowInGroups(CellRef ref) {
        return head(ref)
                .map(head -> above(head.block(), head.parent()) + head.label().official())
                .orElse(ref.row());
    }

    /**
     * What a column is headed with.
     *
     * @param ref a cell of it
     * @return its label
     */
    public String column(CellRef ref) {
        String first = null;
        for (BlockDefinition block : blocks(ref)) {
            boolean own = block.rows().stream().anyMatch(row -> row.key().equals(ref.row()));
            String label = Stream.concat(block.columns().stream(), block.extraColumns().stream())
                    .filter(column -> column.key().equals(ref.column()))
                    .map(column -> column.label().official())
                    .findFirst()
                    .orElse(null);
            if (own && label != null) {
                return label;
            }
            first = first == null ? label : first;
        }
        return first == null ? ref.column() : first;
    }

    private Optional<Head> head(CellRef ref) {
        for (BlockDefinition block : blocks(ref)) {
            for (RowDefinition row : block.rows()) {
                if (row.key().equals(ref.row())) {
                    return Optional.of(new Head(block, row.label(), row.parent()));
                }
            }
            for (GroupDefinition group : block.groups()) {
                if (group.key().equals(ref.row())) {
                    return Optional.of(new Head(block, group.label(), group.parent()));
                }
            }
        }
        return Optional.empty();
    }

    private List<BlockDefinition> blocks(CellRef ref) {
        return form.table(ref.table()).map(TableDefinition::blocks).orElse(List.of());
    }

    private static String above(BlockDefinition block, @Nullable String parent) {
        for (GroupDefinition group : block.groups()) {
            if (group.key().equals(parent)) {
                return above(block, group.parent()) + group.label().official() + " › ";
            }
        }
        return "";
    }

    private record Head(
            BlockDefinition block, Label label, @Nullable String parent) {}
}
