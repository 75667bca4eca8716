package dev.gip.parser.internal.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table in order.
 *
 * @param all the columns
 * @param real whether their places are those of a grid
 */
record Columns(List<Column> all, boolean real) {

    Columns {
        all = List.copyOf(all);
    }

    /** The columns before the indicator, in the first of the tables that stand side by side. */
    List<Column> before() {
        return lane(0).subList(0, indicator());
    }

    /** The columns behind the indicator, in the first of the tables that stand side by side. */
    List<Column> after() {
        return lane(0).subList(indicator() + 1, period());
    }

    /** The columns of one of the tables that stand side by side. */
    List<Column> lane(int lane) {
        return all.subList(lane * period(), (lane + 1) * period());
    }

    int lanes() {
        return all.size() / period();
    }

    private int indicator() {
        int i = 0;
        while (all.get(i).role() != Role.INDICATOR) {
            i++;
        }
        return i;
    }

    /** After how many columns the heads repeat; all of them where they do not. */
    private int period() {
        for (int period = 1; period <= all.size() / 2; period++) {
            if (all.size() % period == 0 && repeats(period)) {
                return period;
            }
        }
        return all.size();
    }

    private boolean repeats(int period) {
        List<Role> roles = all.stream().map(Column::role).toList();
        for (int i = period; i < roles.size(); i++) {
            if (roles.get(i) != roles.get(i - period)) {
                return false;
            }
        }
        return roles.subList(0, period).contains(Role.INDICATOR);
    }

    /** Whether it is known where the indicators stand. */
    boolean namesIndicators() {
        return real || !all.get(indicator()).head().isEmpty();
    }

    long count(Role role) {
        return lane(0).stream().filter(column -> column.role() == role).count();
    }

    /** The columns that hold numbers: figures, and what numbers the rows. */
    long numeric() {
        return lane(0).stream()
                .filter(column -> column.role() == Role.FIGURE || column.role().numbersRows())
                .count();
    }

    /** Where nothing tells the columns, any figure may be in any of two, and none is certain. */
    static Columns unknown() {
        return inOrder(List.of(Column.of(Role.FIGURE, ""), Column.of(Role.FIGURE, "")));
    }

    /** Columns of which only the order is known. */
    static Columns inOrder(List<Column> columns) {
        List<Column> all = new ArrayList<>(columns);
        if (all.stream().noneMatch(column -> column.role() == Role.INDICATOR)) {
            all.add(0, Column.of(Role.INDICATOR, ""));
        }
        return new Columns(all, false);
    }
}
