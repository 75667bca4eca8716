package dev.gip.parser.internal.flow;

import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.List;

/** Cuts fields out of lines of text, with their places. */
public final class Fields {

    private Fields() {}

    /**
     * The fields between separators.
     *
     * @param text the line
     * @param start where the line begins in its paragraph
     * @param paragraph where the paragraph stands
     */
    static List<Field> split(String text, char separator, int start, SourceLocation paragraph) {
        List<Field> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                fields.add(cut(text, from, i, fields.size(), start, paragraph));
                from = i + 1;
            }
        }
        return fields;
    }

    /** The whole line as one field. */
    static Field whole(String text, int start, SourceLocation paragraph) {
        return cut(text, 0, text.length(), 0, start, paragraph);
    }

    /**
     * A part of a line.
     *
     * @param text the line
     * @param from where the part begins in it
     * @param to where the part ends in it
     * @param column the number of the field
     * @param start where the line begins in its paragraph
     * @param paragraph where the paragraph stands
     */
    static Field cut(String text, int from, int to, int column, int start, SourceLocation paragraph) {
        int first = from;
        while (first < to && LabelText.isSpace(text.charAt(first))) {
            first++;
        }
        int last = to;
        while (last > first && LabelText.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Field(text.substring(first, last), column, 1, paragraph, start + first);
    }

    /** A part of a field as a field in its column. */
    public static Field part(Field whole, int offset, String part) {
        String text = part.strip();
        return whole.part(text, offset + part.indexOf(text), whole.column(), whole.columnSpan());
    }

    /** The place of a part of a text. */
    static SourceLocation within(SourceLocation whole, int offset, String part) {
        TextRange range = whole.range();
        TextRange cut = range == null
                ? null
                : new TextRange(
                        range.line(),
                        range.column() + offset,
                        range.start() + offset,
                        range.start() + offset + part.length());
        return new SourceLocation(whole.source(), whole.path(), cut, whole.box(), part);
    }
}
