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

    /** No table has more lines. */
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
        return text.page().number() == before.page().number()
                ? text.line().baseline() - before.line().baseline()
                        < WIDEST_GAP * text.line().size()
                : text.page().number() == before.page().number() + 1;
    }

    private static boolean mayBeOfTable(TextLine line) {
        return line.direction() == 0
                && Segment.of(line).stream().allMatch(segment -> segment.text().length() <= LONGEST_LABEL);
    }

    private static void addStretch(List<Item> stretch, List<Item> result) {
        List<OpenLine> lines = new ArrayList<>();
        stretch.forEach(item -> lines.add(OpenLine.of((Item.Text) item)));
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !isHeading(lines, to)) {
                to++;
            }
            addTables(stretch.subList(from, to), lines.subList(from, to), result);
            from = to;
        }
    }

    /** A numbered line without figures beside it. */
    private static boolean isHeading(List<OpenLine> lines, int at) {
        OpenLine line = lines.get(at);
        if (!TableText.isHeading(line.line().text())) {
            return false;
        }
        double reach = LABEL * line.line().size();
        for (int i = at; i >= 0 && lines.get(i).above(line) < reach; i--) {
            if (lines.get(i).hasFigures()) {
                return false;
            }
        }
        for (int i = at; i < lines.size() && line.above(lines.get(i)) < reach; i++) {
            if (lines.get(i).hasFigures()) {
                return false;
            }
        }
        return true;
    }

    private static void addTables(List<Item> items, List<OpenLine> lines, List<Item> result) {
        int first = -1;
        int last = -1;
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            int figures = lines.get(i).figures().size();
            if (figures >= SEVERAL_FIGURES) {
                rows += figures >= MANY_FIGURES ? FEWEST_ROWS : 1;
                first = first < 0 ? i : first;
            }
            last = figures > 0 && first >= 0 ? lastOfRow(lines, i) : last;
        }
        int head = TableText.isHeading(lines.get(0).line().text()) && first > 0 ? 1 : 0;
        List<Item.Ruled> tables = rows < FEWEST_ROWS ? null : OpenBlocks.of(lines.subList(head, last + 1));
        if (tables == null) {
            result.addAll(items);
            return;
        }
        result.addAll(items.subList(0, head));
        result.addAll(tables);
        result.addAll(items.subList(last + 1, items.size()));
    }

    /** Figures at the middle of a label have lines of it below. */
    private static int lastOfRow(List<OpenLine> lines, int at) {
        int last = at;
        while (last + 1 < lines.size()
                && lines.get(last).above(lines.get(last + 1))
                        < LABEL * lines.get(last + 1).line().size()
                && lines.get(last + 1).segments().size() == 1
                && !TableText.isNumbered(lines.get(last + 1).line().text())) {
            last++;
        }
        return last;
    }
}
