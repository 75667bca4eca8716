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

    /** A line of as many values is no figure written with blanks. */
    private static final int MOST_FIGURES_WITH_BLANKS = 5;

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
        boolean usual = !found.unknownColumns && (header == null || isUsual(header, found));
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
        if ((model.counted() || model.overfull()) && !row.slots.get(0).isLocal()) {
            placed.unresolved();
            return placed.build();
        }
        int columns = row.slots.size();
        boolean openToMore = row.disturbed && row.filled() < columns;
        // Where other rows have a value a line, a line of several may be one figure with blanks in it.
        boolean oneFigure = row.onOwnLine && columns < MOST_FIGURES_WITH_BLANKS && !model.onOwnLines();
        if (openToMore || oneFigure) {
            placed.unresolved();
            return placed.build();
        }
        Token stuck = row.label.stuck();
        Optional<String> run = RowAlternatives.run(row);
        if (run.isPresent()) {
            placeRun(run.get(), row, placed);
            return placed.build();
        }
        if (stuck != null && stuck.kind() == Token.Kind.VALUE && model.lacksOneCell(row)) {
            placed.swallowed(stuck);
            return placed.build();
        }
        if (stuck != null && (stuck.kind() != Token.Kind.VALUE || !model.keepsAllCells(row))) {
            placed.unresolved();
            return placed.build();
        }
        if (stuck != null) {
            placed.stuck(stuck, "the values of the row are all there, so it was left out", "该行各值齐全，未计入");
        }
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

    private boolean isUsual(Header header, RawRow row) {
        String table = row.slots.get(0).table();
        if (!header.follows(context.printedOrders(table, row.slots))) {
            return false;
        }
        if (!context.isSingleRow(table)) {
            return true;
        }
        List<String> columns =
                row.slots.stream().map(CellRef::column).distinct().toList();
        int heads = (int) header.sequence().stream().filter(columns::contains).count();
        int rows = row.slots.size() / columns.size();
        return header.rounds(columns) <= Math.max(rows, (heads + columns.size() - 1) / columns.size());
    }

    /** The row with nothing decided but what its cells may hold. */
    static PlacedRow unresolved(RawRow row) {
        Builder builder = new Builder(row);
        builder.unresolved();
        return builder.build();
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

    /** Figures that run together are parted where there is one way to, and nothing is lost. */
    private void placeRun(String digits, RawRow row, Builder placed) {
        List<List<Cell>> ways = RowAlternatives.ofRun(digits, row);
        if (ways.size() == 1 && !row.disturbed && isSure(ways.get(0), row)) {
            placed.run(ways.get(0));
        } else {
            placed.unresolved();
            placed.alternatives(model.runsLackDigits() ? List.of() : ways);
        }
    }

    private boolean isSure(List<Cell> cells, RawRow row) {
        boolean zero = cells.stream().allMatch(Cell.of(0)::equals);
        return zero || (!model.runsLackDigits() && sums.bearOut(row, cells));
    }

    private void placeWhole(RawRow row, Builder placed) {
        OptionalInt only = RowModel.onlyStart(row);
        OptionalInt start = only.isPresent() ? only : row.isBlank() ? OptionalInt.of(0) : model.start(row);
        if (start.isEmpty() || isDoubtful(row, start.getAsInt())) {
            placed.unresolved();
            placed.alternatives(RowAlternatives.amongBlanks(row));
            return;
        }
        for (int i = 0; i < row.slots.size(); i++) {
            placed.put(row.slots.get(i), row.cells.get(start.getAsInt() + i), Basis.ORDER);
        }
    }

    private boolean isDoubtful(RawRow row, int start) {
        if (model.beginsLate(row, start)) {
            return true;
        }
        Header header = row.header;
        boolean blanks = !row.isBlank() && row.filled() < row.slots.size();
        if (row.shape == Shape.GRID) {
            return blanks && model.lacksCells(row);
        }
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
        private List<List<Cell>> alternatives = List.of();

        Builder(RawRow row) {
            this.row = row;
        }

        void put(CellRef slot, Token token, Basis basis) {
            put(slot, token, token.asCell(), basis);
        }

        private void put(CellRef slot, Token token, Cell cell, Basis basis) {
            cells.put(slot, cell);
            evidence.put(
                    slot, new Evidence(token.field().location(), token.field().text(), row.printedLabel(), basis));
        }

        void alternatives(List<List<Cell>> ways) {
            alternatives = ways;
        }

        /** Figures that ran together, parted. */
        void run(List<Cell> figures) {
            for (int i = 0; i < figures.size(); i++) {
                put(row.slots.get(i), row.label, figures.get(i), Basis.ORDER);
            }
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
            Evidence ofWholeRow = new Evidence(row.location(), row.text(), row.printedLabel(), Basis.ORDER);
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
                cells.put(row.slots.get(i), new Cell.Unresolved(candidates));
                evidence.put(row.slots.get(i), ofWholeRow);
            }
            diagnostics.add(Issue.UNRESOLVED_CELLS.at(row.location(), row.slots, row.name(), values.size(), columns));
        }

        PlacedRow build() {
            if (!row.cells.isEmpty() && row.isBlank()) {
                diagnostics.add(Issue.BLANK_ROW.at(row.location(), row.slots, row.name()));
            }
            return new PlacedRow(row, cells, evidence, diagnostics, alternatives);
        }
    }
}
