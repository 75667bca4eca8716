package dev.gip.parser.internal.flow;

import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a label found on consecutive lines, with the fields before it and the values behind it. */
final class Pieces {

    private final List<Field> before;
    private final List<Field> after = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private final Field first;
    private final int segment;
    private Shape shape;
    private int count = 1;
    private int words = 1;

    private Pieces(Line line, Field first) {
        this.before = line.fields().subList(0, line.fields().size() - 1);
        this.first = first;
        this.segment = line.segment();
        this.shape = line.shape();
        add(first);
    }

    /** Begins with the last field of a line. */
    static Pieces of(Line line) {
        return new Pieces(line, line.fields().get(line.fields().size() - 1));
    }

    /** The text of a plain line up to the values at its end. */
    static String withoutValues(String text) {
        return text.substring(0, valuesStart(text)).stripTrailing();
    }

    /** Where the values at the end of a text begin, each parted by white space from what stands before it. */
    private static int valuesStart(String text) {
        int start = text.length();
        int i = text.length();
        while (i > 0) {
            int end = i;
            while (i > 0 && !LabelText.isSpace(text.charAt(i - 1))) {
                i--;
            }
            if (!isValue(text.substring(i, end))) {
                return start;
            }
            start = i;
            while (i > 0 && LabelText.isSpace(text.charAt(i - 1))) {
                i--;
            }
        }
        return start;
    }

    private static boolean isValue(String word) {
        return word.chars().allMatch(c -> (c >= '0' && c <= '9') || "-/—.,０１２３４５６７８９".indexOf(c) >= 0);
    }

    private void add(Field field) {
        int start = valuesStart(field.text());
        label.append(field.text(), 0, start);
        if (start < field.text().length()) {
            after.add(field.part(field.text().substring(start), start, 0, 1));
        }
    }

    /** Takes the first field of the next line as a further piece; refuses where values would stand in two places. */
    boolean take(Line line) {
        Field field = line.fields().get(0);
        int values = valuesStart(field.text());
        boolean second = values < field.text().length() || line.fields().size() > 1;
        if (second && !after.isEmpty()) {
            return false;
        }
        words += values > 0 ? 1 : 0;
        add(field);
        after.addAll(line.fields().subList(1, line.fields().size()));
        shape = line.shape() == Shape.SEPARATED ? Shape.SEPARATED : shape;
        count++;
        return true;
    }

    String label() {
        return label.toString();
    }

    /** How many lines were taken. */
    int count() {
        return count;
    }

    /** How many of them hold a piece of the label. */
    int words() {
        return words;
    }

    /** The one line that the pieces make. */
    Line line() {
        if (shape == Shape.PLAIN) {
            String values = after.isEmpty() ? "" : " " + after.get(0).text();
            return new Line(Shape.PLAIN, segment, List.of(new Field(label + values, 0, 1, first.location())));
        }
        List<Field> fields = new ArrayList<>();
        before.forEach(field -> fields.add(field.numbered(fields.size())));
        fields.add(new Field(label.toString(), fields.size(), 1, first.location()));
        after.forEach(field -> fields.add(field.numbered(fields.size())));
        return new Line(Shape.SEPARATED, segment, fields);
    }
}
