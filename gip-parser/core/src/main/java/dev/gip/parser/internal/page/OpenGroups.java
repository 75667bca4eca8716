package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of groups of rows, left of the labels of the rows. They stand at the middle of their group; they are put where it
 * begins.
 */
final class OpenGroups {

    private static final double LEADING = 2.2;

    private final double labelsFrom;
    private final List<OpenRow> groups = new ArrayList<>();

    /**
     * No labels of groups yet.
     *
     * @param labels labels of rows
     */
    OpenGroups(List<Segment> labels) {
        double[] lefts = labels.stream().mapToDouble(Segment::left).sorted().toArray();
        this.labelsFrom = lefts.length == 0 ? 0 : lefts[lefts.length / 2];
    }

    /** Whether a segment ends where most labels of rows have not begun. */
    boolean isOfGroup(Segment segment) {
        return segment.right() < labelsFrom;
    }

    void add(Segment segment) {
        for (OpenRow group : groups) {
            Segment above = group.labels().get(0);
            boolean under = segment.left() < above.right() && above.left() < segment.right();
            if (under && group.goesOn(segment, LEADING)) {
                group.label(segment);
                return;
            }
        }
        OpenRow group = new OpenRow();
        group.label(segment);
        groups.add(group);
    }

    /** The labels of the groups that begin with a row. */
    List<OpenRow> at(OpenRow row, List<OpenRow> rows) {
        List<OpenRow> found = new ArrayList<>();
        for (OpenRow group : groups) {
            if (beginning(group, rows) == row) {
                found.add(group);
            }
        }
        return found;
    }

    private static OpenRow beginning(OpenRow group, List<OpenRow> rows) {
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            double distance = rows.get(i).distance(group.top());
            nearest = distance < rows.get(nearest).distance(group.top()) ? i : nearest;
        }
        for (int i = nearest; i >= 0; i--) {
            if (rows.get(i).isFirstOfGroup()) {
                return rows.get(i);
            }
        }
        return rows.get(nearest);
    }
}
