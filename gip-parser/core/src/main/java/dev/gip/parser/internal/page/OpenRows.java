package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table without rulings. Each line of figures is a row; its label is what stands left of it and next to it, as
 * far as the place of the figures tells where the label begins and ends. Where it does not tell, the figures have no label.
 */
final class OpenRows {

    /** How far figures may stand from the lines of their label, in heights of the type. */
    private static final double REACH = 1.2;

    private final List<OpenLabel> labels;
    private final double figuresFrom;
    private final Map<OpenLabel, List<OpenLine>> beside = new HashMap<>();
    private final List<OpenRow> rows = new ArrayList<>();
    private final List<OpenLabel> groups = new ArrayList<>();

    private OpenRows(List<OpenLine> lines, double figuresFrom) {
        this.labels = OpenLabels.of(lines, figuresFrom);
        this.figuresFrom = figuresFrom;
        for (OpenLine line : lines) {
            OpenLabel label = line.hasFigures() ? labelOf(line) : null;
            if (label != null) {
                beside.computeIfAbsent(label, absent -> new ArrayList<>()).add(line);
            } else if (line.hasFigures()) {
                rows.add(new OpenRow(line.page(), List.of(), cells(line)));
            }
        }
        OpenAlignment alignment = alignment();
        for (OpenLabel label : labels) {
            List<OpenLine> figures = beside.get(label);
            if (figures != null) {
                addRows(label, figures, alignment);
            } else if (isGroup(label)) {
                groups.add(label);
            } else {
                rows.add(new OpenRow(label.page(), label.lines(), List.of()));
            }
        }
        rows.sort(Comparator.<OpenRow>comparingInt(row -> row.page().number()).thenComparingDouble(OpenRow::top));
    }

    static OpenRows of(List<OpenLine> lines, double figuresFrom) {
        OpenRows rows = new OpenRows(lines, figuresFrom);
        rows.joinOverBreaks();
        return rows;
    }

    /** The rows, from above. */
    List<OpenRow> rows() {
        return rows;
    }

    /** The labels that stand left of those of several rows. */
    List<OpenLabel> groups() {
        return groups;
    }

    /** What a line shows from the first column of figures on. */
    private List<Segment> cells(OpenLine line) {
        return line.segments().stream()
                .filter(piece -> piece.left() >= figuresFrom)
                .toList();
    }

    /** Of the labels at the height of a line of figures the one next to them, else the nearest. */
    private @Nullable OpenLabel labelOf(OpenLine line) {
        double baseline = line.figures().get(0).baseline();
        double size = line.line().size();
        OpenLabel beside = null;
        OpenLabel nearest = null;
        for (OpenLabel label : labels) {
            if (label.page().number() != line.page().number()) {
                continue;
            }
            double distance = label.distance(baseline);
            if (distance < 0.25 * size && (beside == null || label.left() > beside.left())) {
                beside = label;
            }
            if (distance < REACH * size && (nearest == null || distance < nearest.distance(baseline))) {
                nearest = label;
            }
        }
        return beside != null ? beside : nearest;
    }

    /** The alignment that most labels of several lines show. */
    private OpenAlignment alignment() {
        Map<OpenAlignment, Integer> votes = new EnumMap<>(OpenAlignment.class);
        beside.forEach((label, figures) -> {
            for (OpenAlignment alignment : OpenAlignment.values()) {
                boolean tells = label.lines().size() > figures.size()
                        && alignment.parts(label.lines(), baselines(figures)).isPresent();
                votes.merge(alignment, tells ? 1 : 0, Integer::sum);
            }
        });
        OpenAlignment most = OpenAlignment.MIDDLE;
        for (OpenAlignment alignment : OpenAlignment.values()) {
            most = votes.getOrDefault(alignment, 0) > votes.getOrDefault(most, 0) ? alignment : most;
        }
        return most;
    }

    private static List<Double> baselines(List<OpenLine> lines) {
        return lines.stream().map(line -> line.figures().get(0).baseline()).toList();
    }

    private void addRows(OpenLabel label, List<OpenLine> figures, OpenAlignment alignment) {
        List<List<Segment>> parts =
                alignment.parts(label.lines(), baselines(figures)).orElse(null);
        if (parts == null && label.isNumbered() && figures.size() == 1) {
            parts = List.of(label.lines());
        }
        if (parts == null) {
            rows.add(new OpenRow(label.page(), label.lines(), List.of()));
        }
        for (int i = 0; i < figures.size(); i++) {
            rows.add(new OpenRow(label.page(), parts == null ? List.of() : parts.get(i), cells(figures.get(i))));
        }
    }

    private boolean isGroup(OpenLabel label) {
        return labels.stream().anyMatch(label::isLeftOf);
    }

    /** A row in which the page broke has its label, or its label and its figures, on both sides. */
    private void joinOverBreaks() {
        for (int i = rows.size() - 1; i > 0; i--) {
            OpenRow above = rows.get(i - 1);
            OpenRow below = rows.get(i);
            if (above.page().number() != below.page().number() && above.isCutBefore(below)) {
                rows.set(i - 1, above.with(below));
                rows.remove(i);
            }
        }
        for (int i = groups.size() - 1; i > 0; i--) {
            OpenLabel above = groups.get(i - 1);
            OpenLabel below = groups.get(i);
            if (above.page().number() != below.page().number()
                    && above.isUnder(below.lines().get(0))) {
                below.lines().forEach(above::add);
                groups.remove(i);
            }
        }
    }
}
