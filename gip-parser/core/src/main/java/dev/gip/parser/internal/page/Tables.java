package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Puts tables together that go on over pages, and takes those apart that are none. */
final class Tables {

    /** By how much the sides of the two parts may differ. */
    private static final double SAME_SIDE = 6;

    /** Lines between columns that two tables share only if they are one. */
    private static final int FEWEST_SHARED = 5;

    private static final double MOST = 0.8;

    private final List<Item> joined = new ArrayList<>();
    /** Marks between the parts of a table, to be dropped if it goes on. */
    private final List<Item> marks = new ArrayList<>();

    private Tables() {}

    static List<Item> of(List<Item> items) {
        Tables tables = new Tables();
        int lastPage = 0;
        for (Item item : items) {
            tables.add(item, item.page().number() != lastPage);
            lastPage = item.page().number();
        }
        tables.joined.addAll(tables.marks);
        List<Item> result = new ArrayList<>(tables.joined.size());
        tables.joined.forEach(item -> addOrDissolve(item, result));
        return result;
    }

    private void add(Item item, boolean newPage) {
        if (item instanceof Item.Text text && PageMarks.isContinued(text.line().text())) {
            marks.add(item);
            return;
        }
        Item last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if ((newPage || !marks.isEmpty())
                && last instanceof Item.Ruled upper
                && item instanceof Item.Ruled lower
                && goesOn(upper, lower)) {
            marks.clear();
            Table table = TableJoin.of(upper.table(), lower.table());
            joined.set(joined.size() - 1, new Item.Ruled(upper.page(), table, upper.box()));
            return;
        }
        joined.addAll(marks);
        marks.clear();
        joined.add(item);
    }

    /** With the same sides, or in a frame that is wider on one page, with the same columns. */
    private static boolean goesOn(Item.Ruled upper, Item.Ruled lower) {
        if (lower.page().number() <= upper.page().number()) {
            return false;
        }
        boolean sameSides = Math.abs(upper.box().left() - lower.box().left()) <= SAME_SIDE
                && Math.abs(upper.box().right() - lower.box().right()) <= SAME_SIDE;
        return sameSides || hasColumns(upper.table(), lower.table());
    }

    private static boolean hasColumns(Table upper, Table lower) {
        int shared = 0;
        for (double x : lower.xs()) {
            double nearest = upper.xs()[Places.nearest(upper.xs(), x)];
            shared += Math.abs(nearest - x) <= Edges.SNAP ? 1 : 0;
        }
        int fewer = Math.min(upper.xs().length, lower.xs().length);
        return shared >= FEWEST_SHARED && shared >= MOST * fewer;
    }

    /** One column is a frame round text. */
    private static void addOrDissolve(Item item, List<Item> result) {
        if (item instanceof Item.Ruled ruled && ruled.table().columns() == 1) {
            for (TableCell cell : ruled.table().cells()) {
                cell.lines().forEach(line -> result.add(new Item.Text(cell.page(), line)));
            }
        } else if (item instanceof Item.Ruled ruled) {
            result.add(new Item.Ruled(ruled.page(), Rim.removed(ruled.table()), ruled.box()));
        } else {
            result.add(item);
        }
    }
}
