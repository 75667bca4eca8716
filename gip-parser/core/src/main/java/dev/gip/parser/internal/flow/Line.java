package dev.gip.parser.internal.flow;

import java.util.List;
import java.util.StringJoiner;

/**
 * A line of text or a row of a grid.
 *
 * @param shape how far its columns can be trusted
 * @param segment a number that changes where the source shows a gap: another grid, or blank lines
 * @param fields its fields from the left
 */
public record Line(Shape shape, int segment, List<Field> fields) {

    /** How far the columns of a line can be trusted. */
    public enum Shape {
        /** A row of a grid: the columns are real. */
        GRID,
        /** Fields parted by separators: their order is real, their number may not be. */
        SEPARATED,
        /** Text without separators. */
        PLAIN
    }

    /** Copies the fields. */
    public Line {
        fields = List.copyOf(fields);
    }

    /** The text of all fields that are not blank, as one line. */
    public String text() {
        if (fields.size() == 1) {
            Field only = fields.get(0);
            return only.isBlank() ? "" : only.text().strip();
        }
        StringJoiner text = new StringJoiner(" ");
        for (Field field : fields) {
            if (!field.isBlank()) {
                text.add(field.text().strip());
            }
        }
        return text.toString();
    }
}
