package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A frame with all its rows and columns. */
final class Lattice {

    private final double[] xs;
    private final double[] ys;
    private final List<Span> cells;
    private final boolean[] closedAtEnd;

    private Lattice(double[] xs, double[] ys, List<Span> cells, boolean[] closedAtEnd) {
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
        this.closedAtEnd = closedAtEnd;
    }

    static Lattice of(Edges frame, Work work) throws LimitReached {
        double[] xs = places(frame.vertical(), frame.horizontal());
        double[] ys = places(frame.horizontal(), frame.vertical());
        work.cells((long) (xs.length - 1) * (ys.length - 1));
        boolean[][] closedRight = new boolean[ys.length - 1][xs.length - 1];
        boolean[][] closedBelow = new boolean[ys.length - 1][xs.length - 1];
        for (Edge edge : frame.vertical()) {
            int column = nearest(xs, edge.at()) - 1;
            work.step(ys.length);
            for (int row = 0; column >= 0 && row < ys.length - 1; row++) {
                closedRight[row][column] |= covers(edge, ys[row], ys[row + 1]);
            }
        }
        for (Edge edge : frame.horizontal()) {
            int row = nearest(ys, edge.at()) - 1;
            work.step(xs.length);
            for (int column = 0; row >= 0 && column < xs.length - 1; column++) {
                closedBelow[row][column] |= covers(edge, xs[column], xs[column + 1]);
            }
        }
        return new Lattice(xs, ys, OpenCells.merged(closedRight, closedBelow), closedBelow[ys.length - 2]);
    }

    /**
     * Where the lines of one direction stand, and where those of the other one end: tables are often open at their sides.
     */
    private static double[] places(List<Edge> along, List<Edge> across) {
        List<Double> places = new ArrayList<>();
        along.forEach(edge -> places.add(edge.at()));
        double first = places.stream().mapToDouble(at -> at).min().orElse(0);
        double last = places.stream().mapToDouble(at -> at).max().orElse(0);
        double from = across.stream().mapToDouble(Edge::from).min().orElse(first);
        double to = across.stream().mapToDouble(Edge::to).max().orElse(last);
        if (from < first - Edges.GAP) {
            places.add(from);
        }
        if (to > last + Edges.GAP) {
            places.add(to);
        }
        return Places.distinct(places);
    }

    private static int nearest(double[] places, double place) {
        return Places.nearest(places, place);
    }

    /** Lines may end a little before the corner. */
    private static boolean covers(Edge edge, double from, double to) {
        return Math.min(edge.to(), to) - Math.max(edge.from(), from) > (to - from) / 2;
    }

    /** Where columns begin, and where the last one ends. */
    double[] xs() {
        return xs;
    }

    /** Where rows begin, and where the last one ends. */
    double[] ys() {
        return ys;
    }

    /** Whether no line ends a column: the page broke inside its last cell. */
    boolean isOpenBelow(int column) {
        return !closedAtEnd[column];
    }

    /** Its cells by row, then by column. */
    List<Span> cells() {
        return cells;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    Box box(Span cell) {
        return new Box(xs[cell.column()], ys[cell.row()], xs[cell.columnEnd()], ys[cell.rowEnd()]);
    }

    /** For every row and column the number of the cell that covers it. */
    int[][] covering() {
        int[][] covering = new int[ys.length - 1][xs.length - 1];
        for (int i = 0; i < cells.size(); i++) {
            Span cell = cells.get(i);
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                Arrays.fill(covering[row], cell.column(), cell.columnEnd(), i);
            }
        }
        return covering;
    }
}
