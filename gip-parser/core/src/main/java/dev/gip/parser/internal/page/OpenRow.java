package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** A row of a table without rulings: the lines of its label, words that stand over columns, and its figures. */
final class OpenRow {

    private final List<Segment> labels = new ArrayList<>();
    private final List<Segment> heads = new ArrayList<>();
    private final List<Segment> figures = new ArrayList<>();
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    void label(Segment label) {
        labels.add(label);
        reach(label);
    }

    void head(Segment head) {
        heads.add(head);
        reach(head);
    }

    private void reach(Segment segment) {
        top = Math.min(top, segment.baseline());
        bottom = Math.max(bottom, segment.baseline());
    }

    void figures(List<Segment> segments) {
        figures.addAll(segments);
    }

    List<Segment> labels() {
        return labels;
    }

    List<Segment> heads() {
        return heads;
    }

    List<Segment> figures() {
        return figures;
    }

    double top() {
        return top;
    }

    /**
     * Whether a piece of a label goes on with this row.
     *
     * @param leading how far lines are apart at most, in heights of the type
     */
    boolean goesOn(Segment segment, double leading) {
        return !TableText.isNumbered(segment.text()) && segment.baseline() - bottom < leading * segment.size();
    }

    /** How far its label is from a baseline. */
    double distance(double baseline) {
        if (baseline >= top && baseline <= bottom) {
            return 0;
        }
        return Math.min(Math.abs(top - baseline), Math.abs(bottom - baseline));
    }

    boolean isFirstOfGroup() {
        return !labels.isEmpty() && TableText.isFirst(labels.get(0).text());
    }
}
