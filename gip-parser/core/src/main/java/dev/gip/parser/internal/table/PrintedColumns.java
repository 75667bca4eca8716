package dev.gip.parser.internal.table;

import dev.gip.model.CellRef;
import dev.gip.parser.internal.flow.Line.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Gives rows the columns that their header shows, where local heads stand among those of the form. Whether a local head
 * heads values, labels or nothing is told by the rows: only where one of them fills all columns is each column known.
 */
final class PrintedColumns {

    private PrintedColumns() {}

    /** The rows in the same order, with the slots that they show. */
    static List<RawRow> settle(List<RawRow> rows) {
        IdentityHashMap<Header, List<RawRow>> byHeader = new IdentityHashMap<>();
        for (RawRow row : rows) {
            if (row.header != null && !row.header.locals().isEmpty()) {
                byHeader.computeIfAbsent(row.header, header -> new ArrayList<>())
                        .add(row);
            }
        }
        if (byHeader.isEmpty()) {
            return rows;
        }
        List<RawRow> settled = new ArrayList<>(rows.size());
        for (RawRow row : rows) {
            Header header = row.header;
            List<RawRow> group = header == null ? null : byHeader.get(header);
            settled.add(header == null || group == null ? row : settle(row, header, group));
        }
        return settled;
    }

    private static RawRow settle(RawRow row, Header header, List<RawRow> group) {
        List<CellRef> shown = ColumnOrder.of(header, row.slots).orElse(List.of());
        if (shown.isEmpty()) {
            return row.withUnknownColumns();
        }
        return switch (columns(shown.size(), row.slots.size(), group)) {
            case SHOWN -> row.withSlots(shown);
            case OFFICIAL -> header.headsLabelsOnly() ? row : row.withUnknownColumns();
            case UNKNOWN -> row.withUnknownColumns();
        };
    }

    /** Which columns the rows under one header have: as many values or cells as the header has heads, or as the form has. */
    private static Columns columns(int shown, int official, List<RawRow> rows) {
        int most = rows.stream().mapToInt(RawRow::filled).max().orElse(0);
        boolean asWideAsHeads = rows.stream()
                .allMatch(row -> row.cells.size() == shown
                        && !isUnderLabels(row)
                        && (row.shape == Shape.GRID || RowSizes.isAsWideAsHeads(row)));
        if (most == shown || asWideAsHeads) {
            return Columns.SHOWN;
        }
        boolean room = rows.stream().anyMatch(row -> row.cells.size() >= shown && !isUnderLabels(row));
        return most == official && !room ? Columns.OFFICIAL : Columns.UNKNOWN;
    }

    /** Whether the one local head stands over the label of a row that is as wide as the heads. */
    private static boolean isUnderLabels(RawRow row) {
        Header header = row.header;
        return header != null && RowSizes.isAsWideAsHeads(row) && header.standsOverLabel(row);
    }

    private enum Columns {
        SHOWN,
        OFFICIAL,
        UNKNOWN
    }
}
