package dev.gip.parser.internal.section;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that head a section: a line of their own, two lines, or the beginning of a line of text.
 *
 * @param line index of the line on which it begins
 * @param start where it begins in the text of that line
 * @param lastLine index of the line on which it ends
 * @param rest where the text of the section begins on that line
 * @param key the key of the section that its words name
 * @param ordinal its number; 0 where it has none
 * @param text the heading as printed; empty where a section begins without one
 * @param location where it stands
 * @param run which round of headings it belongs to, counted from 0: a document that holds several reports, or one report
 *     twice, begins anew
 */
public record Heading(
        int line,
        int start,
        int lastLine,
        int rest,
        String key,
        int ordinal,
        String text,
        SourceLocation location,
        int run) {

    /** Its numbering as a Chinese numeral, such as {@code 四}; null where it has none. */
    @Nullable
    String number() {
        return Numbering.numeral(ordinal);
    }

    Heading withKey(String newKey) {
        return new Heading(line, start, lastLine, rest, newKey, ordinal, text, location, run);
    }

    Heading inRun(int newRun) {
        return new Heading(line, start, lastLine, rest, key, ordinal, text, location, newRun);
    }

    /** What stands before it on its line. */
    public Optional<Line> before(List<Line> lines) {
        return SectionText.part(lines.get(line), 0, start);
    }

    /** What stands behind it on its line. */
    public Optional<Line> behind(List<Line> lines) {
        return SectionText.part(lines.get(lastLine), rest, Integer.MAX_VALUE);
    }
}
