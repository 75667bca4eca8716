package dev.gip.json;

import dev.gip.model.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one figure, whose members may stand in any order. */
final class FigureReader {

    private final JsonInput in;
    private @Nullable String key;
    private @Nullable BigDecimal value;
    private @Nullable String unit;
    private @Nullable Boolean approximate;
    private @Nullable String sentence;

    private FigureReader(JsonInput in) {
        this.in = in;
    }

    static Figure read(JsonInput in) {
        FigureReader reader = new FigureReader(in);
        in.object(reader::member);
        return new Figure(
                in.require(reader.key, "key"),
                in.require(reader.value, "value"),
                reader.unit,
                in.require(reader.approximate, "approximate"),
                in.require(reader.sentence, "sentence"));
    }

    private void member(String name) {
        switch (name) {
            case "key" -> key = in.string();
            case "value" -> value = in.decimal();
            case "unit" -> unit = in.string();
            case "approximate" -> approximate = in.flag();
            case "sentence" -> sentence = in.string();
            default -> in.skipUnknown(name);
        }
    }
}
