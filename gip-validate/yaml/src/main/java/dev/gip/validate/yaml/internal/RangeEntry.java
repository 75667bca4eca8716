package dev.gip.validate.yaml.internal;

import org.jspecify.annotations.Nullable;

/**
 * Years or days with their bounds.
 *
 * @param first the first; null for no bound
 * @param last the last; null for no bound
 */
public record RangeEntry(@Nullable String first, @Nullable String last) {}
