package dev.gip.parser.internal.header;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelText;
import java.util.List;

/**
 * A line of the front or the end of a document.
 *
 * @param fields its fields
 * @param text its text without the marks of Markdown in front
 * @param folded the same with half-width punctuation and plain blanks
 */
record TextLine(List<Field> fields, String text, String folded) {

    static List<TextLine> of(List<Line> lines) {
        return lines.stream().map(TextLine::of).toList();
    }

    private static TextLine of(Line line) {
        String text = markless(line.text());
        return new TextLine(line.fields(), text, LabelText.fold(text));
    }

    private static String markless(String line) {
        int start = 0;
        while (start < line.length() && isMark(line.charAt(start))) {
            start++;
        }
        int end = line.length();
        while (end > start && isMark(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Marks of Markdown and lists, blanks, and what steers a terminal or the direction of writing. */
    private static boolean isMark(char c) {
        return "#*•●·▪◆■".indexOf(c) >= 0
                || LabelText.isSpace(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    SourceLocation location() {
        return fields.get(0).location();
    }
}
