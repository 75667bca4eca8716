package dev.gip.parser.spi;

import dev.gip.model.source.SourceLocation;

/**
 * A line or paragraph of text. White space inside is kept as it stands: tabs and runs of blanks may be columns.
 *
 * @param text the text without the line's end; it may hold line feeds where the source breaks a line inside a paragraph
 * @param location where it stands
 * @since 0.1
 */
public record Paragraph(String text, SourceLocation location) implements Block {}
