package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table without rulings, of neighbouring lines of one page. Figures that stand under one another make columns; lines of
 * labels that stand close, the first one perhaps numbered, make rows; where a line of figures cannot be told to belong to
 * one row, there is no table.
 */
final class OpenTable {

    /** How far figures may stand from their label, in heights of the type. */
    private static final double REACH = 1.2;

    /** Lines of one label are no further apart. */
    private static final double LEADING = 1.55;

    /** Where every label begins with its number, lines without one go on. */
    private static final double LEADING_OF_NUMBERED = 2.2;

    /** A line with fewer heads may be one of groups. */
    private static final int FEWEST_HEADS = 3;

    private final PlacedPage page;
    private final List<TextLine> heads;
    private final List<OpenLine> lines;
    private final OpenColumns columns;
    private final OpenGroups groups;
    private final double[] xs;
    private final double leading;
    private final List<OpenRow> rows = new ArrayList<>();

    private OpenTable(PlacedPage page, List<TextLine> heads, List<TextLine> text) {
        this.page = page;
        this.heads = heads;
        List<OpenLine> found = text.stream().map(OpenLine::of).toList();
        List<Segment> figures = new ArrayList<>();
        found.forEach(line -> figures.addAll(line.figures()));
        OpenColumns ofFigures = OpenColumns.of(figures);
        this.lines = found.stream().map(line -> line.apart(ofFigures)).toList();
        List<Segment> labels = new ArrayList<>();
        for (OpenLine line : lines) {
            if (!line.figures().isEmpty() && !line.labels().isEmpty()) {
                labels.add(line.labels().get(line.labels().size() - 1));
            }
        }
        List<Segment> over = new ArrayList<>();
        List<Segment> all = new ArrayList<>(labels);
        all.addAll(figures);
        for (TextLine line : heads) {
            List<Segment> segments = Segment.of(line);
            over.addAll(segments.size() < FEWEST_HEADS ? List.of() : segments);
            all.addAll(segments);
        }
        this.columns = ofFigures.with(over);
        this.groups = new OpenGroups(labels);
        this.xs = fields(all, labels);
        long numbered = labels.stream()
                .filter(label -> TableText.isNumbered(label.text()))
                .count();
        this.leading = 3 * numbered > 2L * labels.size() ? LEADING_OF_NUMBERED : LEADING;
    }

    private double[] fields(List<Segment> all, List<Segment> labels) {
        double left = all.stream().mapToDouble(Segment::left).min().orElse(0);
        double right = all.stream().mapToDouble(Segment::right).max().orElse(0);
        double labelsTo = labels.stream().mapToDouble(Segment::right).max().orElse(left);
        double labelEnd = labels.isEmpty() ? left - 1 : Math.min(columns.left() - 1, (labelsTo + columns.left()) / 2);
        return columns.fields(left, labelEnd, right);
    }

    /**
     * The table that some lines make; null where they make none.
     *
     * @param heads the lines above the first figures
     * @param lines the lines with figures, and those between them
     */
    static @Nullable Table of(PlacedPage page, List<TextLine> heads, List<TextLine> lines) {
        OpenTable table = new OpenTable(page, heads, lines);
        table.findRows();
        return table.takeFigures() ? table.laidOut() : null;
    }

    /** The figures of a line that stand right of all its words. */
    static List<Segment> figuresOf(TextLine line) {
        return OpenLine.of(line).figures();
    }

    private void findRows() {
        for (OpenLine line : lines) {
            for (Segment segment : line.labels()) {
                if (groups.isOfGroup(segment)) {
                    groups.add(segment);
                } else if (segment.left() > xs[1]) {
                    rowOf(segment).head(segment);
                } else {
                    rowFor(segment).label(segment);
                }
            }
        }
    }

    private OpenRow rowFor(Segment label) {
        OpenRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return last != null && last.goesOn(label, leading) ? last : newRow();
    }

    /** The row with a label in the line of a head, or a row without label. */
    private OpenRow rowOf(Segment head) {
        OpenRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return last != null && last.distance(head.baseline()) < head.size() ? last : newRow();
    }

    private OpenRow newRow() {
        OpenRow row = new OpenRow();
        rows.add(row);
        return row;
    }

    /** Gives each line of figures to a row; false where two lines of figures belong to one. */
    private boolean takeFigures() {
        for (OpenLine line : lines) {
            List<Segment> figures = line.figures();
            if (!figures.isEmpty()) {
                OpenRow row = rows.isEmpty() ? newRow() : nearest(line);
                if (row == null || !row.figures().isEmpty() || !row.heads().isEmpty()) {
                    return false;
                }
                row.figures(figures);
            }
        }
        return true;
    }

    private @Nullable OpenRow nearest(OpenLine line) {
        OpenRow nearest = null;
        for (OpenRow row : rows) {
            if (nearest == null || row.distance(line.baseline()) < nearest.distance(line.baseline())) {
                nearest = row;
            }
        }
        return nearest != null && nearest.distance(line.baseline()) < REACH * line.size() ? nearest : null;
    }

    private Table laidOut() {
        List<TableCell> cells = new ArrayList<>(OpenHead.cells(page, heads, columns.count(), xs));
        int number = cells.stream().mapToInt(cell -> cell.span().rowEnd()).max().orElse(0);
        for (OpenRow row : rows) {
            for (OpenRow group : groups.at(row, rows)) {
                cells.add(OpenHead.cell(page, new Span(number, 0, 1, 1), group.labels(), xs));
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
            cells.add(OpenHead.cell(page, new Span(number, 0, 1, 1), row.labels(), xs));
        }
        if (!row.heads().isEmpty()) {
            cells.addAll(OpenHead.row(page, row.heads(), number, xs));
            return;
        }
        for (int column = 0; column < columns.count(); column++) {
            List<Segment> here = new ArrayList<>();
            for (Segment figure : row.figures()) {
                if (columns.first(figure) == column) {
                    here.add(figure);
                }
            }
            cells.add(OpenHead.cell(page, new Span(number, column + 1, 1, 1), here, xs));
        }
    }
}
