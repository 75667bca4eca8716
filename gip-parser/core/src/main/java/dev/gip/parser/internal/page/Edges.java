package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The straight lines of a page. Dashes and the borders of neighbouring cells become one line.
 *
 * @param horizontal by y, then from the left
 * @param vertical by x, then from above
 */
record Edges(List<Edge> horizontal, List<Edge> vertical) {

    /** Lines of one table no further apart are one; rows and columns are wider, doubled lines and gaps between cells narrower. */
    static final double SNAP = 6;

    /** Pieces of one line are no further apart. */
    private static final double SAME = 1;

    /** Gaps in a line that are looked over. */
    static final double GAP = 6;

    /** What is thicker is no line. */
    private static final double THICKEST = 4;

    /** No side of a cell is shorter. */
    private static final double SHORTEST = 5;

    static Edges of(List<Ruling> rulings) {
        List<Edge> horizontal = new ArrayList<>();
        List<Edge> vertical = new ArrayList<>();
        for (Ruling ruling : rulings) {
            double right = ruling.x() + ruling.width();
            double bottom = ruling.y() + ruling.height();
            // A dot may be a piece of either.
            if (ruling.height() <= THICKEST) {
                horizontal.add(new Edge((ruling.y() + bottom) / 2, ruling.x(), right));
            }
            if (ruling.width() <= THICKEST) {
                vertical.add(new Edge((ruling.x() + right) / 2, ruling.y(), bottom));
            }
        }
        return new Edges(merged(horizontal), merged(vertical));
    }

    private static List<Edge> merged(List<Edge> pieces) {
        pieces.sort(Comparator.comparingDouble(Edge::at));
        List<Edge> merged = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from;
            while (to < pieces.size() && pieces.get(to).at() - pieces.get(from).at() <= SAME) {
                to++;
            }
            mergeLine(pieces.subList(from, to), merged);
            from = to;
        }
        return merged;
    }

    /** Joins the pieces that stand in one line. */
    private static void mergeLine(List<Edge> pieces, List<Edge> merged) {
        double at = weightedPlace(pieces);
        List<Edge> inOrder = new ArrayList<>(pieces);
        inOrder.sort(Comparator.comparingDouble(Edge::from));
        double from = inOrder.get(0).from();
        double to = inOrder.get(0).to();
        for (Edge piece : inOrder) {
            if (piece.from() > to + GAP) {
                addLong(new Edge(at, from, to), merged);
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        addLong(new Edge(at, from, to), merged);
    }

    /** The long pieces tell where a line stands, not the caps of lines that end on it. */
    private static double weightedPlace(List<Edge> pieces) {
        double sum = 0;
        double weight = 0;
        for (Edge piece : pieces) {
            double length = Math.max(0.01, piece.length());
            sum += piece.at() * length;
            weight += length;
        }
        return sum / weight;
    }

    private static void addLong(Edge edge, List<Edge> edges) {
        if (edge.length() >= SHORTEST) {
            edges.add(edge);
        }
    }
}
