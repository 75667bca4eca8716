package dev.gip.json;

import dev.gip.model.LocalizedText;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON for people: objects and arrays over several lines, rows of them on one. */
final class JsonOutput {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final RowPrinter printer = new RowPrinter();
    private final JsonGenerator generator;

    private JsonOutput(StringWriter text) {
        generator = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }
                },
                text);
    }

    /** A document: the members of one object, and a line feed at the end. */
    static String document(Consumer<JsonOutput> members) {
        return text(out -> out.object(() -> members.accept(out))) + '\n';
    }

    /** One array on one line. */
    static String line(Consumer<JsonOutput> elements) {
        return text(out -> {
            out.printer.startLine();
            out.array(() -> elements.accept(out));
        });
    }

    private static String text(Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        JsonOutput out = new JsonOutput(text);
        try {
            content.accept(out);
            out.generator.close();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "Unresolved cells are nested too deeply to be written; correct the report", e);
        }
        return text.toString();
    }

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    /** An object on one line. */
    void row(Runnable members) {
        printer.startLine();
        object(members);
        printer.endLine();
    }

    void row(String name, Runnable members) {
        generator.writeName(name);
        row(members);
    }

    void array(Runnable elements) {
        generator.writeStartArray();
        elements.run();
        generator.writeEndArray();
    }

    void array(String name, Runnable elements) {
        generator.writeName(name);
        array(elements);
    }

    void text(String name, @Nullable String value) {
        generator.writeName(name);
        generator.writeString(value);
    }

    void element(String value) {
        generator.writeString(value);
    }

    void element(int value) {
        generator.writeNumber(value);
    }

    void textIfKnown(String name, @Nullable String value) {
        if (value != null) {
            text(name, value);
        }
    }

    void text(String name, LocalizedText value) {
        object(name, () -> {
            text("zh", value.zh());
            text("en", value.en());
        });
    }

    void number(String name, @Nullable Integer value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.intValue());
        }
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }
}
