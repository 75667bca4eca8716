package dev.gip.model.form;

import org.jspecify.annotations.Nullable;

/**
 * A row of a block.
 *
 * @param key its key, such as {@code results.denied.stateSecret}
 * @param label what it is headed with
 * @param parent key of the group or row it is printed under; null at the outermost level
 * @param unit the unit of its cells where the form prints one for each row; null otherwise
 * @since 0.1
 */
public record RowDefinition(
        String key,
        Label label,
        @Nullable String parent,
        @Nullable String unit) {}
