package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Where the labels of groups of rows go: they stand at the middle of their group and are put where it begins. */
final class OpenGroups {

    private OpenGroups() {}

    /** The labels of the groups that begin with a row. */
    static List<OpenLabel> at(OpenRow row, OpenRows table) {
        List<OpenLabel> found = new ArrayList<>();
        for (OpenLabel group : table.groups()) {
            if (beginning(group, table.rows()) == row) {
                found.add(group);
            }
        }
        return found;
    }

    private static OpenRow beginning(OpenLabel group, List<OpenRow> rows) {
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            nearest = distance(rows.get(i), group) < distance(rows.get(nearest), group) ? i : nearest;
        }
        for (int i = nearest; i >= 0; i--) {
            if (rows.get(i).isFirstOfGroup()) {
                return rows.get(i);
            }
        }
        return rows.get(nearest);
    }

    private static double distance(OpenRow row, OpenLabel group) {
        return row.page().number() == group.page().number() ? row.distance(group.top()) : Double.MAX_VALUE;
    }
}
