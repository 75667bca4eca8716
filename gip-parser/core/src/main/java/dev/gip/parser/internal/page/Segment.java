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
        double gap = (word.left() - before.right()) / Math.max(word.size(), size);
        return gap > (before.isFigure() && word.isFigure() ? GAP_OF_FIGURES : GAP);
    }

    /** The segment, and the figure behind a small gap that it ends in: where a label fills its cell, the next one is close. */
    List<Segment> figureApart() {
        int last = words.size() - 1;
        if (last == 0 || !words.get(last).isFigure() || words.get(last - 1).isFigure()) {
            return List.of(this);
        }
        Word figure = words.get(last);
        if (figure.left() - words.get(last - 1).right() < GAP_OF_FIGURES * figure.size()) {
            return List.of(this);
        }
        return List.of(new Segment(words.subList(0, last)), new Segment(List.of(figure)));
    }

    /** The segment without a figure that it ends in and that stands in a column of figures; a long label touches its figure. */
    List<Segment> withoutFigure(OpenColumns columns) {
        Word last = words.get(words.size() - 1);
        int at = last.glyphs().size();
        while (at > 0 && new Word(last.glyphs().subList(at - 1, last.glyphs().size()), false).isFigure()) {
            at--;
        }
        boolean whole = at == 0;
        if (at == last.glyphs().size() || (whole && words.size() == 1)) {
            return List.of(this);
        }
        Segment figure = new Segment(
                List.of(new Word(last.glyphs().subList(at, last.glyphs().size()), false)));
        if (columns.first(figure) > columns.last(figure)) {
            return List.of(this);
        }
        List<Word> rest = new ArrayList<>(words.subList(0, words.size() - 1));
        if (!whole) {
            rest.add(new Word(last.glyphs().subList(0, at), last.afterBlank()));
        }
        return List.of(new Segment(List.copyOf(rest)), figure);
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
