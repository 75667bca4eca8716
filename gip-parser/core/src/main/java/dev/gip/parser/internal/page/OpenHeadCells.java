package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The heads of a table without rulings as cells: a row for each line of heads of groups, and one of the heads of the columns. */
final class OpenHeadCells {

    private final PlacedPage page;
    private final OpenHead head;
    private final double[] xs;
    private final List<TableCell> cells = new ArrayList<>();

    private OpenHeadCells(PlacedPage page, OpenHead head, double[] xs) {
        this.page = page;
        this.head = head;
        this.xs = xs;
    }

    static List<TableCell> of(PlacedPage page, OpenHead head, double[] xs) {
        OpenHeadCells made = new OpenHeadCells(page, head, xs);
        int offset = head.offset();
        int row = 0;
        for (List<Segment> line : made.lines()) {
            List<Span> spans = offset < 0 ? List.of() : made.sharedOut(line, row);
            if (spans.isEmpty()) {
                made.addSpanning(line.stream().map(List::of).toList(), row);
            }
            for (int i = 0; i < spans.size(); i++) {
                made.add(spans.get(i), List.of(line.get(i)));
            }
            row++;
        }
        if (offset < 0) {
            made.addSpanning(head.heads(), row);
            return made.cells;
        }
        for (int i = 0; i < head.heads().size(); i++) {
            made.add(new Span(row, i + offset, 1, 1), head.heads().get(i));
        }
        return made.cells;
    }

    /** The lines of heads of groups; one that stands alone between two lines goes with those beside it if both share the columns. */
    private List<List<Segment>> lines() {
        List<List<Segment>> lines = new ArrayList<>();
        for (List<Segment> line : head.groups()) {
            if (!lines.isEmpty() && head.offset() >= 0) {
                List<Segment> both = new ArrayList<>(lines.get(lines.size() - 1));
                both.addAll(line);
                both.sort(Comparator.comparingDouble(Segment::left));
                if (!sharedOut(both, 0).isEmpty()) {
                    lines.set(lines.size() - 1, both);
                    continue;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /**
     * Heads of groups stand at the middle of their columns and share out columns up to the last one. Empty if they stand
     * otherwise, or if there is only one: it may have neighbours that stand at another height.
     */
    private List<Span> sharedOut(List<Segment> line, int row) {
        if (line.size() < 2) {
            return List.of();
        }
        int count = head.columns().count();
        for (int from = 1; from <= count; from++) {
            List<Span> spans = new ArrayList<>();
            int next = from;
            for (Segment group : line) {
                int end = next;
                while (end <= count && middle(next, end) < group.middle() - tolerance(next, end)) {
                    end++;
                }
                if (end > count || Math.abs(middle(next, end) - group.middle()) > tolerance(next, end)) {
                    break;
                }
                spans.add(new Span(row, next, 1, end - next + 1));
                next = end + 1;
            }
            if (spans.size() == line.size() && next == count + 1) {
                return spans;
            }
        }
        return List.of();
    }

    private double middle(int from, int to) {
        return (headMiddle(from) + headMiddle(to)) / 2;
    }

    private double tolerance(int from, int to) {
        return to == from ? 2 : (headMiddle(to) - headMiddle(from)) / (to - from) / 4;
    }

    private double headMiddle(int field) {
        List<Segment> pieces = head.heads().get(field - head.offset());
        return (OpenHead.left(pieces) + OpenHead.right(pieces)) / 2;
    }

    /** Adds one row of what spans the fields that it stands over; what stands over the same field is one. */
    private void addSpanning(List<List<Segment>> fromLeft, int row) {
        for (int i = 0; i < fromLeft.size(); ) {
            List<Segment> together = new ArrayList<>(fromLeft.get(i));
            int from = firstField(together);
            for (i++; i < fromLeft.size() && firstField(fromLeft.get(i)) <= lastField(together); i++) {
                together.addAll(fromLeft.get(i));
            }
            add(new Span(row, from, 1, lastField(together) - from + 1), together);
        }
    }

    /** The field of the first head that something stands over; where heads are not known, the field that it begins in. */
    private int firstField(List<Segment> pieces) {
        for (int i = 0; head.offset() >= 0 && i < head.heads().size(); i++) {
            if (OpenHead.left(pieces) < OpenHead.right(head.heads().get(i))) {
                return i + head.offset();
            }
        }
        return fieldAt(OpenHead.left(pieces) + 1);
    }

    private int lastField(List<Segment> pieces) {
        for (int i = head.heads().size() - 1; head.offset() >= 0 && i >= 0; i--) {
            if (OpenHead.left(head.heads().get(i)) < OpenHead.right(pieces)) {
                return Math.max(firstField(pieces), i + head.offset());
            }
        }
        return fieldAt(OpenHead.right(pieces) - 1);
    }

    private int fieldAt(double x) {
        int field = 0;
        while (field < xs.length - 2 && xs[field + 1] <= x) {
            field++;
        }
        return field;
    }

    private void add(Span span, List<Segment> segments) {
        List<Word> words = new ArrayList<>();
        segments.forEach(segment -> words.addAll(segment.words()));
        List<TextLine> text = TextLine.of(words);
        Box box = text.get(0).box();
        for (TextLine line : text) {
            box = box.with(line.box());
        }
        cells.add(new TableCell(span, text, page, box));
    }
}
