package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** A row of a table without rulings: the lines of its label, and its figures, of which there may be none. */
final class OpenRow {

    private final PlacedPage page;
    private final List<Segment> labels = new ArrayList<>();
    private final List<Segment> figures = new ArrayList<>();

    OpenRow(PlacedPage page, List<Segment> labels, List<Segment> figures) {
        this.page = page;
        this.labels.addAll(labels);
        this.figures.addAll(figures);
    }

    PlacedPage page() {
        return page;
    }

    List<Segment> labels() {
        return labels;
    }

    List<Segment> figures() {
        return figures;
    }

    double top() {
        return (labels.isEmpty() ? figures : labels).get(0).baseline();
    }

    double bottom() {
        List<Segment> lines = labels.isEmpty() ? figures : labels;
        return lines.get(lines.size() - 1).baseline();
    }

    /** How far its label is from a baseline. */
    double distance(double baseline) {
        return Math.max(0, Math.max(top() - baseline, baseline - bottom()));
    }

    /** Whether the page broke in this row and the first row below goes on with it: one of them alone has figures. */
    boolean isCutBefore(OpenRow below) {
        if (labels.isEmpty() || below.labels.isEmpty() || (!figures.isEmpty() && !below.figures.isEmpty())) {
            return false;
        }
        return new OpenLabel(page, labels.get(0)).isUnder(below.labels.get(0));
    }

    OpenRow with(OpenRow below) {
        List<Segment> allLabels = new ArrayList<>(labels);
        allLabels.addAll(below.labels);
        return new OpenRow(page, allLabels, figures.isEmpty() ? below.figures : figures);
    }

    boolean isFirstOfGroup() {
        return !labels.isEmpty() && TableText.isFirst(labels.get(0).text());
    }
}
