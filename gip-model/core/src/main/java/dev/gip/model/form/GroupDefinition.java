package dev.gip.model.form;

import org.jspecify.annotations.Nullable;

/**
 * A label that heads several rows and has no cells of its own in the official form. Local templates print sub-totals
 * there; these then stand under the group's key.
 *
 * @param key its key, such as {@code results.denied}
 * @param label what is printed
 * @param parent key of the group it stands in; null at the outermost level
 * @since 0.1
 */
public record GroupDefinition(
        String key, Label label, @Nullable String parent) {}
