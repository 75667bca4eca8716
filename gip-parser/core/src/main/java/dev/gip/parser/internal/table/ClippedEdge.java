package dev.gip.parser.internal.table;

import dev.gip.parser.internal.flow.Line.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The edge at which a part of a table is cut off. Rows with more label cells than others lose their last values there: they
 * fill the line up to the edge, and with all their values would stand out over it.
 *
 * @param edges the number of fields up to the edge, by part of the table; only where values follow their labels at once
 */
record ClippedEdge(Map<Integer, Integer> edges) {

    /** An edge shows where several rows end; one alone may have ended anywhere. */
    private static final int FEWEST_ROWS = 3;

    static ClippedEdge of(List<RawRow> rows) {
        Map<Integer, Integer> widest = new HashMap<>();
        Map<Integer, Integer> shown = new HashMap<>();
        Map<Integer, Integer> atEdge = new HashMap<>();
        Set<Integer> padded = new HashSet<>();
        for (RawRow row : rows) {
            if (!separated(row)) {
                continue;
            }
            Header header = row.header;
            int columns = header == null ? 0 : header.columnEnd();
            shown.merge(row.segment, Math.max(columns, row.before + row.cells.size()), Math::max);
            if (row.filled() == 0) {
                continue;
            }
            OptionalInt start = RowModel.onlyStart(row);
            if (start.isPresent() && start.getAsInt() > 0) {
                padded.add(row.segment);
            }
            int end = row.before + row.filledEnd();
            int known = widest.getOrDefault(row.segment, 0);
            if (end > known) {
                widest.put(row.segment, end);
                atEdge.put(row.segment, 1);
            } else if (end == known) {
                atEdge.merge(row.segment, 1, Integer::sum);
            }
        }
        // Where a head or an empty cell stands further out, the table goes on there.
        widest.entrySet()
                .removeIf(end -> end.getValue() < shown.getOrDefault(end.getKey(), 0)
                        || atEdge.getOrDefault(end.getKey(), 0) < FEWEST_ROWS
                        || padded.contains(end.getKey()));
        return new ClippedEdge(widest);
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
