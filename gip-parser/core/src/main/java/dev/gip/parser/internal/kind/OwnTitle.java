package dev.gip.parser.internal.kind;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.header.SiteLine;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.spi.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in the place of a document's title: its metadata, or its first lines.
 *
 * @param text the words without blanks and quotes, folded to half width
 * @param printed the words as printed
 * @param location where they stand
 */
record OwnTitle(String text, String printed, SourceLocation location) {

    private static final List<String> PROPERTIES = List.of("articletitle", "title", "og:title");

    /** A title stands among the first lines; menus stand there too, but their words are short. */
    private static final int LINES = 4;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 70;

    /** The titles of a document, the surest first. */
    static List<OwnTitle> of(List<Property> properties, List<Line> lines) {
        List<OwnTitle> titles = new ArrayList<>();
        for (Property property : properties) {
            if (PROPERTIES.contains(property.name())) {
                add(firstPart(property.value()), property.location(), titles);
            }
        }
        String joined = "";
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            if (line.shape() == Shape.PLAIN) {
                add(line.text(), line.fields().get(0).location(), titles);
                joined = SiteLine.isMenu(line.text()) ? "" : joined + line.text();
                add(joined, line.fields().get(0).location(), titles);
            }
        }
        return titles;
    }

    /** The words before the name of the site. */
    private static String firstPart(String title) {
        int end = 0;
        while (end < title.length() && "_|>»".indexOf(title.charAt(end)) < 0) {
            end++;
        }
        int dash = title.lastIndexOf('-', end - 1);
        boolean month = dash > 0 && dash + 1 < title.length() && Character.isDigit(title.charAt(dash + 1));
        return title.substring(0, dash > 0 && !month ? dash : end);
    }

    private static void add(String printed, SourceLocation location, List<OwnTitle> titles) {
        StringBuilder text = new StringBuilder();
        String folded = LabelText.fold(printed);
        for (int i = 0; i < folded.length(); i++) {
            if (" 《》#*".indexOf(folded.charAt(i)) < 0) {
                text.append(folded.charAt(i));
            }
        }
        boolean prose = SiteLine.isMenu(text.toString()) || text.chars().anyMatch(c -> "。,;>:?".indexOf(c) >= 0);
        if (!prose && text.length() >= SHORTEST && text.length() <= LONGEST) {
            titles.add(new OwnTitle(text.toString(), printed.strip(), location));
        }
    }
}
