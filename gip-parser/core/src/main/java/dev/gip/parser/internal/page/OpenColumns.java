package dev.gip.parser.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table without rulings, told by what stands under one another. */
final class OpenColumns {

    /** Where each column begins and ends. */
    private final List<double[]> columns;

    private OpenColumns(List<double[]> columns) {
        this.columns = columns;
    }

    static OpenColumns of(List<Segment> figures) {
        List<Segment> inOrder = new ArrayList<>(figures);
        inOrder.sort(Comparator.comparingDouble(Segment::left));
        List<double[]> columns = new ArrayList<>();
        for (Segment figure : inOrder) {
            double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last == null || figure.left() > last[1]) {
                columns.add(new double[] {figure.left(), figure.right()});
            } else {
                last[1] = Math.max(last[1], figure.right());
            }
        }
        return new OpenColumns(columns);
    }

    int count() {
        return columns.size();
    }

    /** Where the first column begins. */
    double left() {
        return columns.get(0)[0];
    }

    /** The same with the columns of heads under which no figure stands. */
    OpenColumns with(List<Segment> heads) {
        List<Segment> apart = heads.stream()
                .filter(head -> head.left() > left() && first(head) > last(head))
                .toList();
        List<double[]> wider = new ArrayList<>(columns);
        wider.addAll(of(apart).columns);
        wider.sort(Comparator.comparingDouble(column -> column[0]));
        return new OpenColumns(wider);
    }

    /** Whether each of some pieces stands in a column of its own. */
    boolean part(List<Segment> pieces) {
        int column = -1;
        for (Segment piece : pieces) {
            if (first(piece) != last(piece) || first(piece) <= column) {
                return false;
            }
            column = first(piece);
        }
        return true;
    }

    /** The first column that a segment stands over; behind the last one it stands over where it stands over none. */
    int first(Segment segment) {
        int column = 0;
        while (column < columns.size() && columns.get(column)[1] < segment.left()) {
            column++;
        }
        return column;
    }

    /** The last column that a segment stands over; before the first one where it stands over none. */
    int last(Segment segment) {
        int column = columns.size() - 1;
        while (column >= 0 && columns.get(column)[0] > segment.right()) {
            column--;
        }
        return column;
    }

    /** Where fields begin: that of the labels, then half way between the columns. */
    double[] fields(double left, double right) {
        double[] fields = new double[columns.size() + 2];
        fields[0] = Math.min(left, left() - 2);
        fields[1] = left() - 1;
        for (int i = 1; i < columns.size(); i++) {
            fields[i + 1] = (columns.get(i - 1)[1] + columns.get(i)[0]) / 2;
        }
        fields[columns.size() + 1] = Math.max(right, columns.get(columns.size() - 1)[1]);
        return fields;
    }
}
