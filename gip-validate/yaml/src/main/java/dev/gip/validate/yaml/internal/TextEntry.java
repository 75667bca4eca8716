package dev.gip.validate.yaml.internal;

import org.jspecify.annotations.Nullable;

/**
 * A text in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record TextEntry(@Nullable String zh, @Nullable String en) {}
