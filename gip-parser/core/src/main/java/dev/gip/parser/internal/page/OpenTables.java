package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rulings among the lines of text. */
final class OpenTables {

    /** So many figures in one line are a row of a table, and so many lines with several figures a table. */
    private static final int MANY_FIGURES = 5;

    private static final int SEVERAL_FIGURES = 3;

    private static final int FEWEST_ROWS = 2;

    /** Lines of one table are no further apart, in heights of the type. */
    private static final double WIDEST_GAP = 4.5;

    /** Nor are the lines of one label and the figures beside them. */
    private static final double LABEL = 1.55;

    /** No page has more lines. */
    private static final int MOST_LINES = 300;

    /** A longer piece of text without a gap is prose. */
    private static final int LONGEST_LABEL = 45;

    private OpenTables() {}

    static List<Item> found(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        for (int from = 0; from < items.size(); ) {
            int to = from;
            while (to < items.size() && to - from < MOST_LINES && belongs(items, from, to)) {
                to++;
            }
            if (to == from) {
                result.add(items.get(from));
                from++;
            } else {
                addStretch(items.subList(from, to), result);
                from = to;
            }
        }
        return result;
    }

    /** Whether the lines from one to another may be of one table. */
    private static boolean belongs(List<Item> items, int from, int at) {
        if (!(items.get(at) instanceof Item.Text text) || !mayBeOfTable(text.line())) {
            return false;
        }
        if (at == from || !(items.get(at - 1) instanceof Item.Text before)) {
            return true;
        }
        return before.page().number() == text.page().number()
                && text.line().baseline() - before.line().baseline()
                        < WIDEST_GAP * text.line().size();
    }

    private static boolean mayBeOfTable(TextLine line) {
        return line.direction() == 0
                && Segment.of(line).stream().allMatch(segment -> segment.text().length() <= LONGEST_LABEL);
    }

    private static void addStretch(List<Item> stretch, List<Item> result) {
        List<TextLine> lines = new ArrayList<>();
        stretch.forEach(item -> lines.add(((Item.Text) item).line()));
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !isHeading(lines, to)) {
                to++;
            }
            addTable(stretch.subList(from, to), lines.subList(from, to), result);
            from = to;
        }
    }

    /** A numbered line without figures beside it. */
    private static boolean isHeading(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        if (!TableText.isHeading(line.text())) {
            return false;
        }
        double reach = LABEL * line.size();
        for (int i = at; i >= 0 && line.baseline() - lines.get(i).baseline() < reach; i--) {
            if (!OpenTable.figuresOf(lines.get(i)).isEmpty()) {
                return false;
            }
        }
        for (int i = at; i < lines.size() && lines.get(i).baseline() - line.baseline() < reach; i++) {
            if (!OpenTable.figuresOf(lines.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void addTable(List<Item> items, List<TextLine> lines, List<Item> result) {
        int first = -1;
        int last = -1;
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            int figures = OpenTable.figuresOf(lines.get(i)).size();
            if (figures >= SEVERAL_FIGURES) {
                rows += figures >= MANY_FIGURES ? FEWEST_ROWS : 1;
                first = first < 0 ? firstOfRow(lines, i) : first;
            }
            last = figures > 0 && first >= 0 ? lastOfRow(lines, i) : last;
        }
        int head = TableText.isHeading(lines.get(0).text()) && first > 0 ? 1 : 0;
        PlacedPage page = items.get(0).page();
        Table table = rows < FEWEST_ROWS
                ? null
                : OpenTable.of(page, lines.subList(head, first), lines.subList(first, last + 1));
        if (table == null) {
            result.addAll(items);
            return;
        }
        Box box = lines.get(head).box();
        for (TextLine line : lines.subList(head, last + 1)) {
            box = box.with(line.box());
        }
        result.addAll(items.subList(0, head));
        result.add(new Item.Ruled(page, table, box));
        result.addAll(items.subList(last + 1, items.size()));
    }

    /** Figures at the middle of a label have lines of it above and below. */
    private static int firstOfRow(List<TextLine> lines, int at) {
        boolean labelled = OpenTable.figuresOf(lines.get(at)).size()
                < Segment.of(lines.get(at)).size();
        int first = at;
        while (!labelled && first > 0 && isNear(lines.get(first - 1), lines.get(at)) && isLabel(lines.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static int lastOfRow(List<TextLine> lines, int at) {
        int last = at;
        while (last + 1 < lines.size()
                && isNear(lines.get(last), lines.get(last + 1))
                && isLabel(lines.get(last + 1))
                && !TableText.isNumbered(lines.get(last + 1).text())) {
            last++;
        }
        return last;
    }

    private static boolean isNear(TextLine above, TextLine below) {
        return below.baseline() - above.baseline() < LABEL * below.size();
    }

    private static boolean isLabel(TextLine line) {
        return Segment.of(line).size() == 1;
    }
}
