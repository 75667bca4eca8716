package dev.gip.json;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one cell, whose members may stand in any order. */
final class CellReader {

    private final JsonInput in;
    private @Nullable String state;
    private @Nullable BigDecimal value;
    private @Nullable String unit;
    private @Nullable String text;
    private @Nullable List<Cell> candidates;

    private CellReader(JsonInput in) {
        this.in = in;
    }

    static Cell read(JsonInput in) {
        CellReader reader = new CellReader(in);
        in.object(reader::member);
        return reader.cell();
    }

    static List<Cell> readAll(JsonInput in) {
        List<Cell> cells = new ArrayList<>();
        in.array(() -> cells.add(read(in)));
        return cells;
    }

    private void member(String name) {
        switch (name) {
            case "state" -> state = in.string();
            case "value" -> value = in.decimal();
            case "unit" -> unit = in.string();
            case "text" -> text = in.string();
            case "candidates" -> candidates = readAll(in);
            default -> in.skipUnknown(name);
        }
    }

    private Cell cell() {
        CellKind kind = kind(in.require(state, "state"));
        refuse("value", value != null && kind != CellKind.NUMBER, kind);
        refuse("unit", unit != null && kind != CellKind.NUMBER, kind);
        refuse("text", text != null && kind != CellKind.SYMBOL && kind != CellKind.TEXT, kind);
        refuse("candidates", candidates != null && kind != CellKind.UNRESOLVED, kind);
        return switch (kind) {
            case NUMBER -> new Cell.Numeric(in.require(value, "value"), unit);
            case BLANK -> Cell.blank();
            case SYMBOL -> new Cell.Symbol(in.require(text, "text"));
            case TEXT -> new Cell.Text(in.require(text, "text"));
            case ABSENT -> Cell.absent();
            case UNRESOLVED -> new Cell.Unresolved(in.require(candidates, "candidates"));
        };
    }

    private CellKind kind(String key) {
        return Arrays.stream(CellKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> in.refuse(JsonMessages.state(key)));
    }

    private void refuse(String member, boolean present, CellKind kind) {
        if (present) {
            throw in.refuse(JsonMessages.notOfState(member, kind.key()));
        }
    }
}
