package dev.gip.parser.spi;

import dev.gip.model.source.SourceLocation;

/**
 * A fact that a format states apart from its text.
 *
 * @param name its name in the format, in lower case, such as {@code title} or {@code pubdate}
 * @param value its value
 * @param location where it stands
 * @since 0.1
 */
public record Property(String name, String value, SourceLocation location) {}
