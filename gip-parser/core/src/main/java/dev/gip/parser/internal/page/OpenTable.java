package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table without rulings, of lines under one head; it may go on over pages. */
final class OpenTable {

    private final PlacedPage page;
    private final OpenHead head;
    private final OpenColumns columns;
    private final OpenRows rows;
    private final double[] xs;

    private OpenTable(List<OpenLine> heads, List<OpenLine> lines, OpenColumns ofFigures) {
        this.head = OpenHead.of(heads, ofFigures);
        this.page = (heads.isEmpty() ? lines : heads).get(0).page();
        this.columns = head.columns();
        this.rows = OpenRows.of(lines, ofFigures.left());
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (OpenLine line : lines) {
            left = Math.min(left, line.line().box().left());
            right = Math.max(right, line.line().box().right());
        }
        this.xs = columns.fields(left, right);
    }

    /**
     * The table that some lines make; null where they make none.
     *
     * @param heads the lines above the first row
     * @param lines the lines of the rows
     */
    static @Nullable Table of(List<OpenLine> heads, List<OpenLine> lines) {
        List<Segment> figures = new ArrayList<>();
        lines.forEach(line -> figures.addAll(line.figures()));
        OpenColumns columns = OpenColumns.of(figures);
        List<OpenLine> apart = lines.stream().map(line -> line.apart(columns)).toList();
        OpenTable table = new OpenTable(heads, apart, columns);
        for (OpenRow row : table.rows.rows()) {
            if (!table.columns.part(row.figures())) {
                return null;
            }
        }
        return table.laidOut();
    }

    private Table laidOut() {
        List<TableCell> cells = new ArrayList<>(OpenHeadCells.of(page, head, xs));
        int number = cells.stream().mapToInt(cell -> cell.span().rowEnd()).max().orElse(0);
        for (OpenRow row : rows.rows()) {
            for (OpenLabel group : OpenGroups.at(row, rows)) {
                cells.add(cell(group.page(), new Span(number, 0, 1, 1), group.lines()));
                number++;
            }
            addRow(row, number, cells);
            number++;
        }
        cells.sort(Comparator.<TableCell>comparingInt(cell -> cell.span().row())
                .thenComparingInt(cell -> cell.span().column()));
        return new Table(xs, number, cells);
    }

    private void addRow(OpenRow row, int number, List<TableCell> cells) {
        if (!row.labels().isEmpty()) {
            cells.add(cell(row.page(), new Span(number, 0, 1, 1), row.labels()));
        }
        for (int column = 0; column < columns.count(); column++) {
            int here = column;
            List<Segment> figure = row.figures().stream()
                    .filter(piece -> columns.first(piece) == here)
                    .toList();
            cells.add(cell(row.page(), new Span(number, column + 1, 1, 1), figure));
        }
    }

    /** The box is that of what stands on the first page. */
    private TableCell cell(PlacedPage page, Span span, List<Segment> segments) {
        List<TextLine> text = new ArrayList<>();
        segments.forEach(segment -> text.addAll(TextLine.of(segment.words())));
        Box box = text.isEmpty()
                ? new Box(xs[span.column()], 0, xs[span.columnEnd()], 0)
                : text.get(0).box();
        for (TextLine line : text) {
            box = line.box().top() >= box.top() ? box.with(line.box()) : box;
        }
        return new TableCell(span, text, page, box);
    }
}
