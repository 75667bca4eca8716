package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The edge at which a part of a table is cut off. Rows with more label cells than others lose their last values there: they
 * fill the line up to the edge, and with all their values would stand out over it.
 *
 * @param edges the number of fields up to the edge, by part of the table; only where values follow their labels at once
 */
record ClippedEdge(Map<Integer, Integer> edges) {

    /** An edge shows where several rows are cut; one alone may have lost any value. */
    private static final int FEWEST_ROWS = 3;

    static ClippedEdge of(List<RawRow> rows) {
        Map<Integer, List<RawRow>> segments = new LinkedHashMap<>();
        for (RawRow row : rows) {
            if (separated(row)) {
                segments.computeIfAbsent(row.segment, key -> new ArrayList<>()).add(row);
            }
        }
        Map<Integer, Integer> edges = new HashMap<>();
        segments.forEach((segment, members) -> {
            int edge = members.stream()
                    .filter(row -> row.filled() > 0)
                    .mapToInt(row -> row.before + row.filledEnd())
                    .max()
                    .orElse(0);
            if (isEdge(edge, members)) {
                edges.put(segment, edge);
            }
        });
        return new ClippedEdge(edges);
    }

    /**
     * Whether a part of a table is cut off after a number of fields: every row has just the values that fit in, those of
     * rows with fewer labels are whole, several rows lack some, and no head or blank stands further out.
     */
    private static boolean isEdge(int edge, List<RawRow> members) {
        int cut = 0;
        for (RawRow row : members) {
            Header header = row.header;
            boolean further = header != null && header.columnEnd() > edge;
            int fit = Math.min(row.slots.size(), edge - row.before);
            boolean filled = row.filled() == 0 || (row.firstFilled() == 0 && row.filled() == fit);
            if (further || !filled || (row.filled() > 0 && row.before + row.cells.size() > edge)) {
                return false;
            }
            cut += row.filled() > 0 && fit < row.slots.size() ? 1 : 0;
        }
        return cut >= FEWEST_ROWS;
    }

    private static boolean separated(RawRow row) {
        return row.shape == Shape.SEPARATED && !row.isStacked();
    }

    /** Whether a row without blanks reaches the edge and lacks just what stands beyond it. */
    boolean cuts(RawRow row) {
        Integer edge = edges.get(row.segment);
        boolean full = row.filled() == row.cells.size();
        return edge != null && separated(row) && full && row.before + row.cells.size() == edge;
    }
}
