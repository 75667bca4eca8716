package dev.gip.parser.internal.flow;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.label.LabelText;

/**
 * A piece of a line: a cell of a grid, or what stands between two separators.
 *
 * @param text the text, line breaks inside it included
 * @param column the first column it covers, counted from 0; for a line without real columns its number in the line
 * @param columnSpan how many columns it covers
 * @param surroundings where it stands, or where what it is a part of stands
 * @param offset where it begins in its surroundings; {@link #ALL} where it is not a part of them. The place of a part is
 *     worked out when it is asked for: few fields ever need theirs.
 */
public record Field(String text, int column, int columnSpan, SourceLocation surroundings, int offset) {

    /** The offset of a field that is all there is at its place. */
    private static final int ALL = -1;

    /** Refuses to tell parts of a place apart that has no range. */
    public Field {
        offset = surroundings.range() == null ? Math.min(offset, 0) : offset;
    }

    /** A field that is no part of anything. */
    public Field(String text, int column, int columnSpan, SourceLocation location) {
        this(text, column, columnSpan, location, ALL);
    }

    /** A part of this field. */
    public Field part(String partText, int from, int partColumn, int partColumnSpan) {
        return new Field(partText, partColumn, partColumnSpan, surroundings, Math.max(offset, 0) + from);
    }

    /** The same field as the one with another number in its line. */
    public Field numbered(int number) {
        return new Field(text, number, 1, surroundings, offset);
    }

    /** Where it stands. */
    public SourceLocation location() {
        return offset == ALL ? surroundings : Fields.within(surroundings, offset, text);
    }

    public boolean isBlank() {
        return LabelText.isBlank(text);
    }

    /** The first column to the right of it. */
    public int columnEnd() {
        return column + columnSpan;
    }
}
