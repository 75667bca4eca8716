package dev.gip.model.source;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source, as exactly as the format allows.
 *
 * @param source the name of the source
 * @param path the steps to the place, outermost first: table, row and column of a page, sheet and cell of a workbook
 * @param range the range of the decoded text; null where the format has no text or the reader does not track it
 * @param box the box on a page; null where the format has no pages
 * @param excerpt what stands there, at most {@value #EXCERPT_LENGTH} characters
 * @since 0.1
 */
public record SourceLocation(
        String source,
        List<PathSegment> path,
        @Nullable TextRange range,
        @Nullable PageBox box,
        String excerpt) {

    /** The length to which excerpts are cut. */
    public static final int EXCERPT_LENGTH = 80;

    /** Copies the path and cuts the excerpt. */
    public SourceLocation {
        path = List.copyOf(path);
        if (excerpt.length() > EXCERPT_LENGTH) {
            boolean pair = Character.isHighSurrogate(excerpt.charAt(EXCERPT_LENGTH - 2));
            excerpt = excerpt.substring(0, EXCERPT_LENGTH - (pair ? 2 : 1)) + "…";
        }
    }

    /**
     * The source as a whole.
     *
     * @param source the name of the source
     * @return a location without path, range and box
     */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, List.of(), null, null, "");
    }

    /** {@return the place in words, such as {@code report.html, table 2, row 4, column 8}} */
    public String describe() {
        StringBuilder text = new StringBuilder(source);
        if (range != null) {
            text.append(", line ").append(range.line()).append(", character ").append(range.column());
        }
        if (box != null) {
            text.append(", page ").append(box.page());
        }
        if (!path.isEmpty()) {
            text.append(path.stream().map(PathSegment::toString).collect(Collectors.joining(", ", ", ", "")));
        }
        return text.toString();
    }
}
