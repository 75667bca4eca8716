package dev.gip.json;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON strictly, and knows where it is. Whoever is handed a member or an element finds the input at its value and
 * must read it.
 */
final class JsonInput {

    /** Says nothing but that the source is not quoted. */
    private static final Pattern START_OF_CONTAINER = Pattern.compile(" \\(for \\w+ starting at \\[Source:[^]]*]\\)");

    private final JsonParser parser;
    private final String source;
    private final List<Diagnostic> unknown = new ArrayList<>();

    private JsonInput(JsonParser parser, String source) {
        this.parser = parser;
        this.source = source;
    }

    /** Hands the one value of a text to a reader. */
    static <T> T read(String text, String source, Limits limits, ValueReader<T> reader) {
        if (text.length() > limits.maxCharacters()) {
            throw new JsonReportException(JsonMessages.tooLong(text.length(), limits), "", 0, 0);
        }
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNesting())
                        .maxStringLength(limits.maxCharacters())
                        .maxNameLength(limits.maxCharacters())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonInput in = new JsonInput(parser, source);
            parser.nextToken();
            T value = reader.read(in);
            if (parser.nextToken() != null) {
                throw in.refuse(JsonMessages.TRAILING);
            }
            return value;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static JsonReportException refused(JacksonException e) {
        String detail = START_OF_CONTAINER.matcher(e.getOriginalMessage()).replaceAll("");
        LocalizedText what =
                e instanceof StreamConstraintsException ? JsonMessages.limit(detail) : JsonMessages.malformed(detail);
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 0 : Math.max(0, at.getLineNr());
        int column = at == null ? 0 : Math.max(0, at.getColumnNr());
        return new JsonReportException(JsonMessages.at(what, "", line, column), "", line, column);
    }

    void object(Consumer<String> member) {
        expect(JsonToken.START_OBJECT, JsonMessages.OBJECT);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            member.accept(name);
        }
    }

    void array(Runnable element) {
        expect(JsonToken.START_ARRAY, JsonMessages.ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    String string() {
        expect(JsonToken.VALUE_STRING, JsonMessages.STRING);
        return parser.getString();
    }

    int integer() {
        expect(JsonToken.VALUE_NUMBER_INT, JsonMessages.INTEGER);
        return parser.getIntValue();
    }

    boolean flag() {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE, JsonMessages.FLAG);
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    BigDecimal decimal() {
        String text = string();
        return PlainDecimal.parse(text).orElseThrow(() -> refuse(JsonMessages.decimal(text)));
    }

    private void expect(JsonToken token, LocalizedText otherwise) {
        if (parser.currentToken() != token) {
            throw refuse(otherwise);
        }
    }

    /** Skips the value of a member that this version does not know, and remembers where it stands. */
    void skipUnknown(String name) {
        SourceLocation place = place(name);
        LocalizedText text = JsonMessages.unknown(path());
        unknown.add(new Diagnostic(ReportJson.UNKNOWN_MEMBER, Severity.WARNING, text, place, List.of()));
        parser.skipChildren();
    }

    List<Diagnostic> unknown() {
        return List.copyOf(unknown);
    }

    <T> T require(@Nullable T value, String member) {
        if (value == null) {
            throw refuse(JsonMessages.missing(member));
        }
        return value;
    }

    JsonReportException refuse(LocalizedText what) {
        TokenStreamLocation at = parser.currentTokenLocation();
        LocalizedText text = JsonMessages.at(what, path(), at.getLineNr(), at.getColumnNr());
        return new JsonReportException(text, path(), at.getLineNr(), at.getColumnNr());
    }

    private String path() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** The place of the value the input is at. */
    SourceLocation place(String excerpt) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int start = (int) at.getCharOffset();
        int end = (int) parser.currentLocation().getCharOffset();
        TextRange range = new TextRange(at.getLineNr(), at.getColumnNr(), start, end);
        return new SourceLocation(source, segments(), range, null, excerpt);
    }

    private List<PathSegment> segments() {
        Deque<PathSegment> steps = new ArrayDeque<>();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            String name = at.inObject() ? at.currentName() : null;
            if (name != null) {
                steps.addFirst(new PathSegment("member", name));
            } else if (at.inArray() && at.hasCurrentIndex()) {
                steps.addFirst(PathSegment.of("element", at.getCurrentIndex() + 1));
            }
        }
        return List.copyOf(steps);
    }

    /** Reads one value. */
    @FunctionalInterface
    interface ValueReader<T> {
        T read(JsonInput in);
    }
}
