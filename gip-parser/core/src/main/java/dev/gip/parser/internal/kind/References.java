package dev.gip.parser.internal.kind;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.spi.Property;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document refers to in place of text: pictures and attached files. */
public final class References {

    /** The name of the property of a reader that states an attached file. */
    public static final String ATTACHMENT = "attachment";

    /** The name of the property of a reader that states a picture. */
    public static final String PICTURE = "picture";

    private static final List<String> FILES =
            List.of(".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".zip", ".rar");

    private static final int MOST = 5;
    private static final int LONGEST_NAME = 120;

    private References() {}

    /** Whether a property states an attached file or a picture. */
    public static boolean isReference(Property property) {
        return property.name().equals(ATTACHMENT) || property.name().equals(PICTURE);
    }

    /** Whether words are, or end with, the name of a file that holds a document. */
    public static boolean isFile(String text) {
        if (text.length() > LONGEST_NAME || text.lastIndexOf('.') < 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return FILES.stream().anyMatch(lower::endsWith);
    }

    /** The files and pictures of a document, a few of them, files first. */
    public static String all(List<Property> properties, List<Line> lines) {
        return joined(Stream.of(
                        named(properties, ATTACHMENT),
                        lines.stream().map(Line::text).filter(References::isFile),
                        named(properties, PICTURE))
                .flatMap(names -> names));
    }

    /** The files that a document names or links, a few of them. */
    public static String files(List<Property> properties, List<Line> lines) {
        return joined(Stream.concat(
                named(properties, ATTACHMENT), lines.stream().map(Line::text).filter(References::isFile)));
    }

    /** The pictures and files that stand between two places of a page. */
    public static String between(
            List<Property> properties, List<Line> lines, SourceLocation from, @Nullable SourceLocation to) {
        int first = paragraph(from);
        int last = to == null ? Integer.MAX_VALUE : paragraph(to);
        Stream<String> linked = properties.stream()
                .filter(fact -> fact.name().equals(ATTACHMENT) || fact.name().equals(PICTURE))
                .filter(fact -> first > 0 && paragraph(fact.location()) >= first && paragraph(fact.location()) < last)
                .map(Property::value);
        return joined(Stream.concat(linked, lines.stream().map(Line::text).filter(References::isFile)));
    }

    private static Stream<String> named(List<Property> properties, String name) {
        return properties.stream().filter(fact -> fact.name().equals(name)).map(Property::value);
    }

    private static String joined(Stream<String> names) {
        return names.distinct().limit(MOST).collect(Collectors.joining("；"));
    }

    /** The number of the paragraph that a place is in; 0 where the format does not count them. */
    private static int paragraph(SourceLocation location) {
        return location.path().stream()
                .filter(step -> step.kind().equals("paragraph"))
                .map(PathSegment::value)
                .filter(value -> value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9'))
                .findFirst()
                .map(Integer::parseInt)
                .orElse(0);
    }
}
