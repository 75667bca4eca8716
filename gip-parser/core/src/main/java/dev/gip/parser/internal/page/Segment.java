package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line that stands apart from the others.
 *
 * @param words its words
 */
record Segment(List<Word> words) {

    /** Gaps between columns are no narrower, in heights of the type. */
    private static final double GAP = 0.9;

    /** Nor are those between two figures; one figure has no gap so wide. */
    private static final double GAP_OF_FIGURES = 0.4;

    static List<Segment> of(TextLine line) {
        List<Segment> segments = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : line.words()) {
            if (!open.isEmpty() && isApart(open.get(open.size() - 1), word, line.size())) {
                segments.add(new Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(word);
        }
        segments.add(new Segment(List.copyOf(open)));
        return segments;
    }

    private static boolean isApart(Word before, Word word, double size) {
        boolean figures = before.isFigure() && word.isFigure();
        return word.left() - before.right() > (figures ? GAP_OF_FIGURES : GAP) * Math.max(word.size(), size);
    }

    String text() {
        return LineText.of(words);
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return words.get(0).baseline();
    }

    double size() {
        return words.get(0).size();
    }

    boolean isFigure() {
        return TableText.isFigure(text());
    }
}
