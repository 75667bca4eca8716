package dev.gip.parser.internal.flow;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.label.LabelText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines with bars. A bar ends a cell, wherever the line ends: a cell may stand on lines of its own with the bar on the
 * next one, so that lines without bars are kept back until it is known whether they are part of a cell.
 */
final class BarLines {

    /** A cell has few lines; more are paragraphs. */
    private static final int MOST_LINES_OF_A_CELL = 4;

    private final LabelBook labels;
    private final List<Line> lines;
    private final List<Line> loose = new ArrayList<>();
    private final OpeningBars opening = new OpeningBars();
    private boolean afterBars;

    BarLines(LabelBook labels, List<Line> lines) {
        this.labels = labels;
        this.lines = lines;
    }

    /** Takes a line without bars. */
    void addLoose(Field field, int segment) {
        loose.add(new Line(Shape.PLAIN, segment, List.of(field)));
        if (!afterBars && loose.size() > MOST_LINES_OF_A_CELL) {
            lines.add(loose.remove(0));
        }
    }

    /** Lets go of the lines kept back: no bar follows. */
    void flush() {
        opening.release(lines);
        lines.addAll(loose);
        loose.clear();
        afterBars = false;
    }

    /** Takes a line with bars. */
    void add(String text, int start, SourceLocation paragraph, int segment) {
        if (isRule(text)) {
            flush();
            return;
        }
        List<Field> fields = new ArrayList<>(Fields.split(text, '|', start, paragraph));
        if (fields.get(fields.size() - 1).isBlank()) {
            fields.remove(fields.size() - 1);
        }
        boolean bare = fields.stream().allMatch(Field::isBlank);
        if (!bare && text.stripLeading().startsWith("|")) {
            flush();
            fields.remove(0);
            lines.add(new Line(Shape.SEPARATED, segment, renumber(fields)));
        } else {
            int taken = loose.isEmpty() ? 0 : linesOfCell(fields.get(0));
            addCells(fields, taken, bare && fields.size() == 1 && taken == 0, segment);
        }
        afterBars = true;
    }

    /** Takes cells of which the first may have begun on the lines kept back. */
    private void addCells(List<Field> fields, int taken, boolean single, int segment) {
        boolean afterText = !afterBars || loose.size() > taken;
        fields.set(0, withLoose(fields.get(0), taken));
        if (!afterText && beginsLabel(fields.get(0))) {
            opening.labelFollows();
        }
        opening.release(lines);
        lines.addAll(loose.subList(0, loose.size() - taken));
        loose.clear();
        Line line = new Line(Shape.SEPARATED, segment, renumber(fields));
        if (afterText) {
            opening.begin(single);
        }
        if (single) {
            opening.hold(line);
        } else {
            lines.add(line);
        }
    }

    /** The line {@code |---|---|} of a Markdown table. */
    private static boolean isRule(String text) {
        return text.indexOf("--") >= 0 && text.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static List<Field> renumber(List<Field> fields) {
        List<Field> numbered = new ArrayList<>(fields.size());
        for (Field field : fields) {
            numbered.add(field.numbered(numbered.size()));
        }
        return numbered;
    }

    /** The first cell with the last of the lines kept back, which belong to it, in front. */
    private Field withLoose(Field own, int taken) {
        if (taken == 0) {
            return own;
        }
        List<Line> begun = loose.subList(loose.size() - taken, loose.size());
        Field first = begun.get(0).fields().get(0);
        StringBuilder text = new StringBuilder(first.text());
        for (Line line : begun.subList(1, taken)) {
            text.append('\n').append(line.fields().get(0).text());
        }
        if (!own.isBlank()) {
            text.append('\n').append(own.text());
        }
        return new Field(text.toString(), 0, 1, first.location());
    }

    /** Whether a cell is a label or the first piece of one, a figure stuck to it or not. */
    private boolean beginsLabel(Field field) {
        String core = LabelText.of(field.text()).core();
        int end = core.length();
        while (end > 0 && Character.isDigit(core.charAt(end - 1))) {
            end--;
        }
        String letters = core.substring(0, end);
        return labels.isLabel(letters)
                || (end > 1 && labels.begins(letters))
                || !labels.find(field.text()).isEmpty();
    }

    /**
     * How many of the lines kept back belong to the first cell: as many as make it a label; else, if the bar stands alone,
     * the last one, for something must stand before a bar, unless that is a heading and the bar opens the first row.
     */
    private int linesOfCell(Field own) {
        StringBuilder text = new StringBuilder(own.text());
        int best = own.isBlank() && !isHeading(loose.get(loose.size() - 1)) ? 1 : 0;
        for (int count = 1; count <= Math.min(MOST_LINES_OF_A_CELL, loose.size()); count++) {
            text.insert(0, loose.get(loose.size() - count).fields().get(0).text());
            boolean label = !labels.exact(text.toString()).isEmpty();
            if (label) {
                best = count;
            }
        }
        return best;
    }

    private boolean isHeading(Line line) {
        String text = line.text();
        String number = LabelText.of(text).number();
        return number != null
                && Character.isIdeographic(number.charAt(0))
                && labels.find(text).isEmpty();
    }
}
