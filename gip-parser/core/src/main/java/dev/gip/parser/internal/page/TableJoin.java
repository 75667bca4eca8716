package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table of two parts that stand on two pages. */
final class TableJoin {

    private final Table upper;
    private final Table lower;
    private final double[] xs;

    private TableJoin(Table upper, Table lower, double[] xs) {
        this.upper = upper;
        this.lower = lower;
        this.xs = xs;
    }

    static Table of(Table first, Table second) {
        List<Double> places = new ArrayList<>();
        for (double x : first.xs()) {
            places.add(x);
        }
        for (double x : second.xs()) {
            places.add(x);
        }
        double[] xs = Places.distinct(places);
        Table upper = widened(first, xs);
        return new TableJoin(upper, RepeatedHead.removed(upper, widened(second, xs)), xs).joined();
    }

    private static Table widened(Table table, double[] xs) {
        List<TableCell> cells = new ArrayList<>(table.cells().size());
        for (TableCell cell : table.cells()) {
            Span span = cell.span();
            int column = Places.nearest(xs, table.xs()[span.column()]);
            int end = Places.nearest(xs, table.xs()[span.columnEnd()]);
            cells.add(cell.at(new Span(span.row(), column, span.rows(), Math.max(1, end - column))));
        }
        return new Table(xs, table.rows(), cells);
    }

    private Table joined() {
        boolean cut = isRowCut();
        int offset = upper.rows() - (cut ? 1 : 0);
        int firstFigure = firstFigure();
        List<TableCell> cells = new ArrayList<>(upper.cells());
        List<TableCell> rest = new ArrayList<>();
        for (TableCell cell : lower.cells()) {
            Span span = cell.span();
            TableCell moved = cell.at(new Span(span.row() + offset, span.column(), span.rows(), span.columns()));
            int above = span.row() == 0 ? aboveBreak(cell) : -1;
            boolean ofLabels = span.columnEnd() <= firstFigure;
            if (above >= 0 && (cut || (ofLabels && isOneLabel(cells.get(above), cell)))) {
                cells.set(above, joined(cells.get(above), moved));
            } else {
                rest.add(moved);
            }
        }
        cells.addAll(rest);
        return new Table(xs, offset + lower.rows(), cells);
    }

    /** The column from which on figures stand below the break; a blank there is one of them. */
    private int firstFigure() {
        return lower.cells().stream()
                .filter(TableText::isFigure)
                .mapToInt(cell -> cell.span().column())
                .min()
                .orElse(xs.length);
    }

    /** The cell that ends at the break where a cell begins; -1 where none does. */
    private int aboveBreak(TableCell cell) {
        List<TableCell> cells = upper.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            Span span = cells.get(i).span();
            if (span.rowEnd() == upper.rows()
                    && span.column() == cell.span().column()
                    && span.columns() == cell.span().columns()) {
                return i;
            }
        }
        return -1;
    }

    private static TableCell joined(TableCell above, TableCell below) {
        Span span = above.span();
        Span place = new Span(span.row(), span.column(), below.span().rowEnd() - span.row(), span.columns());
        List<TextLine> lines = new ArrayList<>(above.lines());
        lines.addAll(below.lines());
        TableCell shown = above.isBlank() ? below : above;
        return new TableCell(place, lines, shown.page(), shown.box());
    }

    /** A label of several rows on both sides of the break: its text stands on one side, or goes on. */
    private static boolean isOneLabel(TableCell above, TableCell below) {
        boolean ofSeveralRows = above.span().rows() > 1 || below.span().rows() > 1;
        return ofSeveralRows && (above.isBlank() || below.isBlank() || TableText.goesOn(above, below));
    }

    /**
     * Whether the break goes through a row: no cell has a figure on both sides, and what is left of the row has no label, or
     * one that goes on.
     */
    private boolean isRowCut() {
        boolean figureAbove = false;
        boolean figureBelow = false;
        boolean goesOn = false;
        TableCell firstBelow = null;
        for (TableCell cell : lower.cells()) {
            if (cell.span().row() != 0 || cell.span().rows() > 1) {
                continue;
            }
            int index = aboveBreak(cell);
            if (index < 0) {
                return false;
            }
            TableCell above = upper.cells().get(index);
            boolean figureHere = TableText.isFigure(cell);
            if (!cell.isBlank() && !above.isBlank()) {
                if (figureHere || !TableText.goesOn(above, cell)) {
                    return false;
                }
                goesOn = true;
            }
            figureAbove |= TableText.isFigure(above);
            figureBelow |= figureHere;
            firstBelow = firstOf(firstBelow, cell);
        }
        if (firstBelow == null) {
            return false;
        }
        boolean onlyFigures = TableText.isFigure(firstBelow) && !figureAbove;
        return onlyFigures || (goesOn && !(figureAbove && figureBelow));
    }

    /** The leftmost cell with text. */
    private static @Nullable TableCell firstOf(@Nullable TableCell first, TableCell cell) {
        if (cell.isBlank()) {
            return first;
        }
        return first == null || cell.span().column() < first.span().column() ? cell : first;
    }
}
