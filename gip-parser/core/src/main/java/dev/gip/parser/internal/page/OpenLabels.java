package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the labels among the words left of the figures; labels of narrow columns may stand close side by side. */
final class OpenLabels {

    /** Words begin in one place if they are no further apart. */
    private static final double SAME_PLACE = 1;

    /** So many lines that begin in one place are a column. */
    private static final int FEWEST_OF_COLUMN = 3;

    /** The gap between two columns is no narrower, in heights of the type. */
    private static final double GAP = 0.25;

    private OpenLabels() {}

    /** The labels of some lines, in the order in which they begin. */
    static List<OpenLabel> of(List<OpenLine> lines, double figuresFrom) {
        double[] edges = edges(lines, figuresFrom);
        List<OpenLabel> labels = new ArrayList<>();
        for (OpenLine line : lines) {
            for (Segment piece : line.words()) {
                if (piece.left() < figuresFrom) {
                    apart(piece, edges).forEach(part -> add(line.page(), part, labels));
                }
            }
        }
        return labels;
    }

    private static void add(PlacedPage page, Segment piece, List<OpenLabel> labels) {
        for (int i = labels.size() - 1; i >= 0 && labels.get(i).page().number() == page.number(); i--) {
            if (labels.get(i).goesOn(page, piece)) {
                labels.get(i).add(piece);
                return;
            }
        }
        labels.add(new OpenLabel(page, piece));
    }

    /** Where words begin in several lines, behind a gap in one of them at least. */
    private static double[] edges(List<OpenLine> lines, double figuresFrom) {
        double[] begins = lines.stream()
                .flatMap(line -> line.words().stream())
                .flatMap(piece -> piece.words().stream())
                .mapToDouble(Word::left)
                .filter(left -> left < figuresFrom)
                .sorted()
                .toArray();
        List<Double> edges = new ArrayList<>();
        for (int from = 0; from < begins.length; ) {
            int to = from;
            while (to < begins.length && begins[to] - begins[from] <= SAME_PLACE) {
                to++;
            }
            if (to - from >= FEWEST_OF_COLUMN) {
                edges.add(begins[from]);
            }
            from = to;
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Segment> apart(Segment piece, double[] edges) {
        List<Segment> parts = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : piece.words()) {
            boolean begins = !open.isEmpty()
                    && word.left() - open.get(open.size() - 1).right() > GAP * word.size()
                    && isEdge(edges, word.left());
            if (begins) {
                parts.add(new Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(word);
        }
        parts.add(new Segment(List.copyOf(open)));
        return parts;
    }

    private static boolean isEdge(double[] edges, double left) {
        return edges.length > 0 && Math.abs(edges[Places.nearest(edges, left)] - left) <= SAME_PLACE;
    }
}
