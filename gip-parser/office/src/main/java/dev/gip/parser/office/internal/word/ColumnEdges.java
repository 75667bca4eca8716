package dev.gip.parser.office.internal.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells the columns of a table by where the edges of its cells stand, which differ a little from row to row. */
final class ColumnEdges {

    /** Twentieths of a point: edges nearer than this are one. */
    private static final int NEAR = 60;

    private final List<Integer> edges = new ArrayList<>();

    ColumnEdges(Collection<Integer> places) {
        int last = Integer.MIN_VALUE;
        for (int place : new TreeSet<>(places)) {
            if (edges.isEmpty() || place - last > NEAR) {
                edges.add(place);
            }
            last = place;
        }
    }

    /** The column that begins at a place. */
    int column(int place) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= place + NEAR) {
            column++;
        }
        return column;
    }

    /** How many columns lie between two places; at least one. */
    int span(int left, int right) {
        return Math.max(1, column(right) - column(left));
    }
}
