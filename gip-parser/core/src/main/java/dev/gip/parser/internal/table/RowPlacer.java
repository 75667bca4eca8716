package dev.gip.parser.internal.table;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.internal.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Places the values of one row in the columns of the form. A value is placed only where every way to lay the row out that
 * the source allows puts it there; else the cells stay unresolved.
 */
final class RowPlacer {

    private final TableContext context;
    private final RowSums sums;
    private final RowModel model;
    private final ClippedEdge edge;
    private final boolean strict;

    RowPlacer(TableContext context, RowSums sums, RowModel model, ClippedEdge edge, boolean strict) {
        this.context = context;
        this.sums = sums;
        this.model = model;
        this.edge = edge;
        this.strict = strict;
    }

    PlacedRow place(RawRow found) {
        Header header = found.header;
        boolean usual = !found.unknownColumns && (header == null || header.follows(printedOrders(found)));
        boolean other = false;
        RawRow row = found;
        if (header != null && !usual && !header.isForeign() && model.underHeader()) {
            other = true;
            row = found.withSlots(header.inPrintedOrder(found.slots));
        }
        Builder placed = new Builder(row);
        if (!usual && !other) {
            if (!byColumns(row, placed)) {
                placed.unresolved();
            }
            return placed.build();
        }
        if (model.counted() && !row.slots.get(0).isLocal()) {
            placed.unresolved();
            return placed.build();
        }
        int columns = row.slots.size();
        Token stuck = row.label.stuck();
        if (stuck != null && model.lacksOneCell(row)) {
            placed.swallowed(stuck);
            return placed.build();
        }
        if (stuck != null && !model.keepsAllCells(row)) {
            placed.unresolved();
            return placed.build();
        }
        if (stuck != null) {
            placed.stuck(stuck, "the values of the row are all there, so it was left out", "该行各值齐全，未计入");
        }
        collapseRepeats(row);
        if (byColumns(row, placed)) {
            return placed.build();
        }
        if (row.cells.size() < columns) {
            placeShort(row, placed);
        } else if (row.filledEnd() - row.firstFilled() > columns) {
            placed.unresolved();
        } else {
            placeWhole(row, placed);
        }
        return placed.build();
    }

    private List<List<String>> printedOrders(RawRow row) {
        return context.printedOrders(row.slots.get(0).table(), row.slots);
    }

    /** The row with nothing decided but what its cells may hold. */
    static PlacedRow unresolved(RawRow row) {
        Builder builder = new Builder(row);
        builder.unresolved();
        return builder.build();
    }

    /** A merged cell may be written once for every column it covers; the header above then repeats its labels likewise. */
    private static void collapseRepeats(RawRow row) {
        Header header = row.header;
        if (header == null || row.cells.size() <= row.slots.size()) {
            return;
        }
        List<Token> single = new ArrayList<>();
        int from = 0;
        for (CellRef slot : row.slots) {
            int to = from + header.repeats(slot.column());
            if (to == from || to > row.cells.size() || !same(row.cells.subList(from, to))) {
                return;
            }
            single.add(row.cells.get(from));
            from = to;
        }
        if (from == row.cells.size()) {
            row.cells.clear();
            row.cells.addAll(single);
        }
    }

    private static boolean same(List<Token> tokens) {
        return tokens.stream().map(token -> token.field().text()).distinct().count() == 1;
    }

    /**
     * Real columns decide where a row has more cells than the form, unless a column of the form lacks its cell: cells of such
     * a row may have moved.
     */
    private boolean byColumns(RawRow row, Builder placed) {
        Header header = row.header;
        if (header == null || row.shape != Shape.GRID || !header.heads(row.slots)) {
            return false;
        }
        boolean whole = !row.unknownColumns && !header.strange() && row.cells.size() == row.slots.size();
        boolean aligned = row.label.field().columnEnd() == header.firstColumn(row.slots);
        if (whole || !aligned) {
            return false;
        }
        Map<CellRef, Token> found = new LinkedHashMap<>();
        for (Token token : row.cells) {
            Optional<CellRef> slot = header.slotOver(token.field(), row.slots);
            boolean foreign = header.isForeign() || token.isBlank();
            boolean lost = slot.isEmpty() ? !foreign : found.put(slot.get(), token) != null;
            if (lost) {
                return false;
            }
        }
        if (found.size() < row.slots.size()) {
            return false;
        }
        found.forEach((slot, token) -> placed.put(slot, token, Basis.COLUMN));
        return true;
    }

    private void placeWhole(RawRow row, Builder placed) {
        OptionalInt only = RowModel.onlyStart(row);
        OptionalInt start = only.isPresent() ? only : row.isBlank() ? OptionalInt.of(0) : model.start(row);
        if (start.isEmpty() || isDoubtful(row, start.getAsInt())) {
            placed.unresolved();
            return;
        }
        for (int i = 0; i < row.slots.size(); i++) {
            placed.put(row.slots.get(i), row.cells.get(start.getAsInt() + i), Basis.ORDER);
        }
    }

    private boolean isDoubtful(RawRow row, int start) {
        if (row.shape == Shape.GRID) {
            return false;
        }
        Header header = row.header;
        boolean blanks = !row.isBlank() && row.filled() < row.slots.size();
        boolean headLost = header != null && !header.heads(row.slots) && blanks;
        return headLost || model.mayHaveMoved(row, start) || (!model.isUniform() && sums.castDoubt(row, start));
    }

    private void placeShort(RawRow row, Builder placed) {
        if (row.isBlank()) {
            for (int i = 0; i < row.cells.size(); i++) {
                placed.put(row.slots.get(i), row.cells.get(i), Basis.ORDER);
            }
        } else if (!strict && edge.cuts(row)) {
            placed.clipped(context);
        } else {
            placed.unresolved();
        }
    }

    /** What is known of a row while it is placed. */
    private static final class Builder {

        private final RawRow row;
        private final Map<CellRef, Cell> cells = new LinkedHashMap<>();
        private final Map<CellRef, Evidence> evidence = new LinkedHashMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Builder(RawRow row) {
            this.row = row;
        }

        void put(CellRef slot, Token token, Basis basis) {
            put(slot, token, token.asCell(), basis);
        }

        private void put(CellRef slot, Token token, Cell cell, Basis basis) {
            cells.put(slot, cell);
            evidence.put(
                    slot, new Evidence(token.field().location(), token.field().text(), row.name(), basis));
        }

        /** The label took the first value; the others follow. */
        void swallowed(Token stuck) {
            put(row.slots.get(0), stuck, Basis.ORDER);
            for (int i = 1; i < row.slots.size(); i++) {
                put(row.slots.get(i), row.cells.get(i - 1), Basis.ORDER);
            }
            stuck(stuck, "the row lacks one value, so it is the first one", "该行缺一个值，故作为第一个值");
        }

        void stuck(Token stuck, String en, String zh) {
            diagnostics.add(Issue.FUSED_LABEL.at(
                    row.location(),
                    List.of(row.slots.get(0)),
                    row.name(),
                    stuck.field().text(),
                    zh,
                    en));
        }

        void clipped(TableContext context) {
            for (int i = 0; i < row.cells.size(); i++) {
                put(row.slots.get(i), row.cells.get(i), Basis.CLIPPED_ROW);
            }
            List<CellRef> lost = row.slots.subList(row.cells.size(), row.slots.size());
            diagnostics.add(Issue.CLIPPED_ROW.at(
                    row.location(), lost, row.name(), row.cells.size(), context.columnLabel(lost.get(0))));
        }

        /** Every cell may hold any of the values that some layout of the row puts there. */
        void unresolved() {
            List<Token> values =
                    row.cells.stream().filter(token -> !token.isBlank()).toList();
            int columns = row.slots.size();
            for (int i = 0; i < columns; i++) {
                int shifted = i - (columns - values.size());
                int from = Math.max(0, Math.min(i, shifted));
                int to = Math.min(values.size(), Math.max(i, shifted) + 1);
                List<Cell> candidates = values.subList(from, to).stream()
                        .map(Token::asCell)
                        .distinct()
                        .toList();
                put(row.slots.get(i), row.label, new Cell.Unresolved(candidates), Basis.ORDER);
            }
            diagnostics.add(Issue.UNRESOLVED_CELLS.at(row.location(), row.slots, row.name(), values.size(), columns));
        }

        PlacedRow build() {
            if (!row.cells.isEmpty() && row.isBlank()) {
                diagnostics.add(Issue.BLANK_ROW.at(row.location(), row.slots, row.name()));
            }
            return new PlacedRow(row, cells, evidence, diagnostics);
        }
    }
}
