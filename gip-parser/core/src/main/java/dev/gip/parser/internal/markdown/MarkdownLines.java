package dev.gip.parser.internal.markdown;

import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.List;
import java.util.Optional;

/** The lines of a text, one after the other, with a look at the one that follows. */
final class MarkdownLines {

    private final String source;
    private final String all;
    private int number;
    private int start;
    private int next;

    MarkdownLines(SourceInput input) throws UnreadableSourceException {
        this.source = input.name();
        this.all = input.text(Optional.empty());
    }

    /** Goes to the next line; false at the end. */
    boolean next() {
        if (next > all.length()) {
            return false;
        }
        start = next;
        next = end(start) + 1;
        number++;
        return true;
    }

    /** The line without its end. */
    String text() {
        return line(start);
    }

    /** The line behind this one; empty at the end. */
    String following() {
        return next > all.length() ? "" : line(next);
    }

    /** Whether the text ends with the line behind this one, and not with a line end. */
    boolean endsWithFollowing() {
        return next <= all.length() && end(next) == all.length();
    }

    private String line(int from) {
        int end = end(from);
        return all.substring(from, end > from && all.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private int end(int from) {
        int end = all.indexOf('\n', from);
        return end < 0 ? all.length() : end;
    }

    String source() {
        return source;
    }

    TextRange range() {
        return range(0, text().length());
    }

    /** The place of a part of the line. */
    TextRange range(int from, int length) {
        return new TextRange(number, from + 1, start + from, start + from + length);
    }

    SourceLocation location() {
        return new SourceLocation(source, List.of(), range(), null, text().strip());
    }
}
