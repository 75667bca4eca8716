package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that may be of a table without rulings.
 *
 * @param page where it stands
 * @param line all of it
 * @param words its pieces, up to the last one that is no figure
 * @param figures the figures right of all its words
 */
record OpenLine(PlacedPage page, TextLine line, List<Segment> words, List<Segment> figures) {

    static OpenLine of(Item.Text item) {
        List<Segment> segments = new ArrayList<>();
        Segment.of(item.line()).forEach(segment -> segments.addAll(segment.figureApart()));
        int from = segments.size();
        while (from > 0 && segments.get(from - 1).isFigure()) {
            from--;
        }
        return new OpenLine(
                item.page(), item.line(), segments.subList(0, from), segments.subList(from, segments.size()));
    }

    /** All its pieces. */
    List<Segment> segments() {
        List<Segment> all = new ArrayList<>(words);
        all.addAll(figures);
        return all;
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    double baseline() {
        return line.baseline();
    }

    /** How far another line of the same page is below. */
    double above(OpenLine below) {
        return page.number() == below.page.number() ? below.baseline() - baseline() : Double.MAX_VALUE;
    }

    /** The same line with the first figure apart that its label touches. */
    OpenLine apart(OpenColumns columns) {
        if (words.isEmpty()) {
            return this;
        }
        List<Segment> last = words.get(words.size() - 1).withoutFigure(columns);
        if (last.size() == 1) {
            return this;
        }
        List<Segment> before = new ArrayList<>(words.subList(0, words.size() - 1));
        before.add(last.get(0));
        List<Segment> all = new ArrayList<>();
        all.add(last.get(1));
        all.addAll(figures);
        return new OpenLine(page, line, before, all);
    }
}
