package dev.gip.model.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that share their columns. Most tables have one block; the table on proactive disclosure has one for each item of
 * article 20 of the Regulation.
 *
 * @param title what heads the block, such as {@code 第二十条第（一）项}; null where nothing does
 * @param columns the columns in printed order
 * @param extraColumns columns that the form does not have and published copies of it add, such as a sub-total
 * @param columnGroups labels that head several columns, such as {@code 法人或其他组织}
 * @param groups labels that head several rows
 * @param rows the rows in printed order
 * @since 0.1
 */
public record BlockDefinition(
        @Nullable Label title,
        List<ColumnDefinition> columns,
        List<ColumnDefinition> extraColumns,
        List<Label> columnGroups,
        List<GroupDefinition> groups,
        List<RowDefinition> rows) {

    /** Copies the lists. */
    public BlockDefinition {
        columns = List.copyOf(columns);
        extraColumns = List.copyOf(extraColumns);
        columnGroups = List.copyOf(columnGroups);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }
}
