package dev.gip.parser.internal.flow;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.label.LabelText;

/**
 * A piece of a line: a cell of a grid, or what stands between two separators.
 *
 * @param text the text, line breaks inside it included
 * @param column the first column it covers, counted from 0; for a line without real columns its number in the line
 * @param columnSpan how many columns it covers
 * @param location where it stands
 */
public record Field(String text, int column, int columnSpan, SourceLocation location) {

    public boolean isBlank() {
        return LabelText.isBlank(text);
    }

    /** The first column to the right of it. */
    public int columnEnd() {
        return column + columnSpan;
    }
}
