package dev.gip.json;

import dev.gip.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads one section, whose members may stand in any order. */
final class SectionReader {

    private final JsonInput in;
    private @Nullable String key;
    private @Nullable String heading;
    private @Nullable String text;

    private SectionReader(JsonInput in) {
        this.in = in;
    }

    static Section read(JsonInput in) {
        SectionReader reader = new SectionReader(in);
        in.object(reader::member);
        return new Section(
                in.require(reader.key, "key"), in.require(reader.heading, "heading"), in.require(reader.text, "text"));
    }

    private void member(String name) {
        switch (name) {
            case "key" -> key = in.string();
            case "heading" -> heading = in.string();
            case "text" -> text = in.string();
            default -> in.skipUnknown(name);
        }
    }
}
