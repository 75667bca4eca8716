package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Lines of words under one another that may be one label, or the labels of rows that follow one another. */
final class OpenLabel {

    /** Lines of one label begin, or have their middle, in one place. */
    private static final double SAME_PLACE = 1.5;

    /** They are no further apart, in heights of the type. */
    private static final double LEADING = 2.2;

    private final PlacedPage page;
    private final List<Segment> lines = new ArrayList<>();
    private double right;

    OpenLabel(PlacedPage page, Segment first) {
        this.page = page;
        add(first);
    }

    void add(Segment line) {
        lines.add(line);
        right = Math.max(right, line.right());
    }

    /** Whether a piece goes on with it: next below, in the same column, and not numbered itself. */
    boolean goesOn(PlacedPage otherPage, Segment piece) {
        double gap = piece.baseline() - bottom();
        return page.number() == otherPage.number()
                && gap > 0.3 * piece.size()
                && gap < LEADING * piece.size()
                && isUnder(piece);
    }

    /** Whether a piece stands in the same column and may go on here; the next page may begin with it. */
    boolean isUnder(Segment piece) {
        boolean sameColumn = Math.abs(piece.left() - lines.get(0).left()) < SAME_PLACE
                || Math.abs(piece.middle() - lines.get(0).middle()) < SAME_PLACE;
        return sameColumn && !TableText.isNumbered(piece.text());
    }

    PlacedPage page() {
        return page;
    }

    List<Segment> lines() {
        return lines;
    }

    boolean isNumbered() {
        return TableText.isNumbered(lines.get(0).text());
    }

    double left() {
        return lines.get(0).left();
    }

    double top() {
        return lines.get(0).baseline();
    }

    double bottom() {
        return lines.get(lines.size() - 1).baseline();
    }

    /** How far it is from a baseline. */
    double distance(double baseline) {
        return Math.max(0, Math.max(top() - baseline, baseline - bottom()));
    }

    /** Whether another label stands right of it at the same height: then it is the label of a group of rows. */
    boolean isLeftOf(OpenLabel other) {
        double size = lines.get(0).size();
        return page.number() == other.page.number()
                && right < other.left() + SAME_PLACE
                && other.top() < bottom() + size
                && other.bottom() > top() - size;
    }
}
