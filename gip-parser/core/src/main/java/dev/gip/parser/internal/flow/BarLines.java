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
        boolean bordered =
                text.stripLeading().startsWith("|") && !fields.stream().allMatch(Field::isBlank);
        if (bordered) {
            flush();
            fields.remove(0);
        } else {
            joinLoose(fields);
        }
        afterBars = true;
        lines.add(new Line(Shape.SEPARATED, segment, renumber(fields)));
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

    /** Puts the lines that belong to the first cell in front of it and lets go of the others. */
    private void joinLoose(List<Field> fields) {
        int taken = loose.isEmpty() ? 0 : linesOfCell(fields.get(0));
        int rest = loose.size() - taken;
        lines.addAll(loose.subList(0, rest));
        if (taken > 0) {
            Field first = loose.get(rest).fields().get(0);
            StringBuilder text = new StringBuilder(first.text());
            for (Line line : loose.subList(rest + 1, loose.size())) {
                text.append('\n').append(line.fields().get(0).text());
            }
            if (!fields.get(0).isBlank()) {
                text.append('\n').append(fields.get(0).text());
            }
            fields.set(0, new Field(text.toString(), 0, 1, first.location()));
        }
        loose.clear();
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
            boolean label = !labels.exact(LabelText.of(text.toString())).isEmpty();
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
