package dev.gip.model.form;

import org.jspecify.annotations.Nullable;

/**
 * A column of a block.
 *
 * @param key its key, such as {@code naturalPerson}
 * @param label what heads it
 * @param unit the unit that the form fixes for its cells; null for plain counts and where the form fixes none
 * @since 0.1
 */
public record ColumnDefinition(
        String key, Label label, @Nullable String unit) {}
