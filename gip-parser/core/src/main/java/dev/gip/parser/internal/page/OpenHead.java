package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** The heads over the columns of a table without rulings: those over one column are its head, wider ones head groups. */
final class OpenHead {

    private OpenHead() {}

    /** The cells of one row for each line of groups, and of one row with the heads of the columns. */
    static List<TableCell> cells(PlacedPage page, List<TextLine> lines, int columns, double[] xs) {
        List<List<Segment>> heads = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            heads.add(new ArrayList<>());
        }
        List<TableCell> cells = new ArrayList<>();
        int row = 0;
        for (TextLine line : lines) {
            List<Segment> groups = new ArrayList<>();
            for (Segment segment : apart(line, xs)) {
                int from = from(segment, xs);
                boolean one = from == 0 || from == to(segment, xs);
                (one ? heads.get(from) : groups).add(segment);
            }
            cells.addAll(row(page, groups, row, xs));
            row += groups.isEmpty() ? 0 : 1;
        }
        for (int column = 0; column < heads.size(); column++) {
            if (!heads.get(column).isEmpty()) {
                cells.add(cell(page, new Span(row, column, 1, 1), heads.get(column), xs));
            }
        }
        return cells;
    }

    /** Words that stand over columns, side by side or under one another, as cells of one row. */
    static List<TableCell> row(PlacedPage page, List<Segment> segments, int row, double[] xs) {
        List<TableCell> cells = new ArrayList<>();
        List<Segment> rest = new ArrayList<>(segments);
        while (!rest.isEmpty()) {
            Segment first = rest.get(0);
            List<Segment> together = rest.stream()
                    .filter(other -> from(other, xs) <= to(first, xs) && from(first, xs) <= to(other, xs))
                    .toList();
            int from = together.stream().mapToInt(one -> from(one, xs)).min().orElse(0);
            int to = together.stream().mapToInt(one -> to(one, xs)).max().orElse(0);
            cells.add(cell(page, new Span(row, from, 1, to - from + 1), together, xs));
            rest.removeAll(together);
        }
        return cells;
    }

    /** The pieces of a line; heads of narrow columns stand closer than other words, each over its own. */
    private static List<Segment> apart(TextLine line, double[] xs) {
        List<Segment> pieces = new ArrayList<>();
        for (Segment segment : Segment.of(line)) {
            List<Segment> words = segment.words().stream()
                    .map(word -> new Segment(List.of(word)))
                    .toList();
            boolean ofColumns = words.stream().allMatch(word -> from(word, xs) == to(word, xs));
            pieces.addAll(ofColumns ? words : List.of(segment));
        }
        return pieces;
    }

    private static int from(Segment segment, double[] xs) {
        return fieldAt(xs, segment.left() + 1);
    }

    private static int to(Segment segment, double[] xs) {
        return fieldAt(xs, segment.right() - 1);
    }

    private static int fieldAt(double[] xs, double x) {
        int field = 0;
        while (field < xs.length - 2 && xs[field + 1] <= x) {
            field++;
        }
        return field;
    }

    static TableCell cell(PlacedPage page, Span span, List<Segment> segments, double[] xs) {
        List<Word> words = new ArrayList<>();
        segments.forEach(segment -> words.addAll(segment.words()));
        List<TextLine> text = TextLine.of(words);
        Box box = text.isEmpty()
                ? new Box(xs[span.column()], 0, xs[span.columnEnd()], 0)
                : text.get(0).box();
        for (TextLine line : text) {
            box = box.with(line.box());
        }
        return new TableCell(span, text, page, box);
    }
}
