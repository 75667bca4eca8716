package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table without rulings.
 *
 * @param labels its words
 * @param figures the figures right of all its words
 * @param baseline where it stands
 * @param size the height of its type
 */
record OpenLine(List<Segment> labels, List<Segment> figures, double baseline, double size) {

    static OpenLine of(TextLine line) {
        List<Segment> segments = Segment.of(line);
        int from = segments.size();
        while (from > 0 && segments.get(from - 1).isFigure()) {
            from--;
        }
        return new OpenLine(
                segments.subList(0, from), segments.subList(from, segments.size()), line.baseline(), line.size());
    }

    /** The same line with the first figure apart that its label touches. */
    OpenLine apart(OpenColumns columns) {
        if (labels.isEmpty()) {
            return this;
        }
        List<Segment> last = labels.get(labels.size() - 1).withoutFigure(columns);
        if (last.size() == 1) {
            return this;
        }
        List<Segment> words = new ArrayList<>(labels.subList(0, labels.size() - 1));
        words.add(last.get(0));
        List<Segment> all = new ArrayList<>();
        all.add(last.get(1));
        all.addAll(figures);
        return new OpenLine(words, all, baseline, size);
    }
}
