package dev.gip.parser.internal.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param span the rows and columns that it covers
 * @param lines its text
 * @param page the page it stands on; the first one if it stands on two
 * @param box where it stands there
 */
record TableCell(Span span, List<TextLine> lines, PlacedPage page, Box box) {

    TableCell {
        lines = List.copyOf(lines);
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    TableCell at(Span place) {
        return new TableCell(place, lines, page, box);
    }
}
