package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the figures of a table stand beside labels of several lines: by this it is known where a label ends. */
enum OpenAlignment {
    MIDDLE,
    TOP,
    BOTTOM;

    /** How far figures may be from their place, in heights of the type. */
    private static final double TOLERANCE = 0.3;

    /** Lines of one label are no further apart if nothing else tells that they are one. */
    private static final double LEADING = 1.55;

    /**
     * The lines of labels that follow one another, parted so that each line of figures has its label.
     *
     * @param lines the lines
     * @param figures the baselines of the figures beside them, from above
     * @return as many parts as there are figures; empty where the lines and figures do not fit
     */
    Optional<List<List<Segment>>> parts(List<Segment> lines, List<Double> figures) {
        List<List<Segment>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < figures.size(); i++) {
            int to = end(lines, from, figures.get(i), i + 1 < figures.size() ? figures.get(i + 1) : null);
            if (to < 0) {
                return Optional.empty();
            }
            parts.add(lines.subList(from, to));
            from = to;
        }
        return from == lines.size() && (this == MIDDLE || areClose(parts)) ? Optional.of(parts) : Optional.empty();
    }

    /** Where the label ends that begins at a line; -1 where none does. */
    private int end(List<Segment> lines, int from, double figure, @Nullable Double next) {
        double sum = 0;
        for (int i = from; i < lines.size(); i++) {
            sum += lines.get(i).baseline();
            boolean fits = switch (this) {
                case MIDDLE -> isAt(lines.get(i), sum / (i - from + 1), figure);
                case TOP ->
                    isAt(lines.get(from), lines.get(from).baseline(), figure)
                            && (i + 1 == lines.size()
                                    || (next != null
                                            && isAt(
                                                    lines.get(i + 1),
                                                    lines.get(i + 1).baseline(),
                                                    next)));
                case BOTTOM -> isAt(lines.get(i), lines.get(i).baseline(), figure);
            };
            if (fits) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isAt(Segment line, double place, double figure) {
        return Math.abs(place - figure) < TOLERANCE * line.size();
    }

    private static boolean areClose(List<List<Segment>> parts) {
        for (List<Segment> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                if (part.get(i).baseline() - part.get(i - 1).baseline()
                        > LEADING * part.get(i).size()) {
                    return false;
                }
            }
        }
        return true;
    }
}
