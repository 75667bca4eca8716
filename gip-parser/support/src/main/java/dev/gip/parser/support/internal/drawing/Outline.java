package dev.gip.parser.support.internal.drawing;

import java.util.ArrayList;
import java.util.List;

/** One run of a path, in the coordinates of the page as it is shown. */
public final class Outline {

    private static final double STRAIGHT = 0.7;

    private final List<Point> points = new ArrayList<>();
    private boolean curved;

    private record Point(double x, double y) {}

    /** Goes on to a point. */
    public void add(double x, double y) {
        points.add(new Point(x, y));
    }

    /** Says that it is not all straight. */
    public void curve() {
        curved = true;
    }

    /** Goes back to where it began. */
    public void close() {
        if (!points.isEmpty()) {
            points.add(points.get(0));
        }
    }

    /** How many points it has. */
    public int size() {
        return points.size();
    }

    /** The box round all of it. It must have a point. */
    public Area area() {
        Point first = points.get(0);
        double left = first.x;
        double top = first.y;
        double right = left;
        double bottom = top;
        for (Point point : points) {
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return new Area(left, top, right, bottom);
    }

    /** Whether it is an upright box. */
    boolean isBox() {
        if (curved || points.size() < 4 || points.size() > 6) {
            return false;
        }
        for (int i = 1; i < points.size(); i++) {
            if (!isUpright(points.get(i - 1), points.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The boxes that its upright lines cover when they are drawn. */
    public List<Area> strokes(double thickness) {
        List<Area> strokes = new ArrayList<>();
        double half = Math.max(0.1, thickness) / 2;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (!curved && isUpright(from, to)) {
                boolean lying = Math.abs(from.y - to.y) <= STRAIGHT;
                double left = Math.min(from.x, to.x);
                double top = Math.min(from.y, to.y);
                double right = Math.max(from.x, to.x);
                double bottom = Math.max(from.y, to.y);
                strokes.add(
                        lying
                                ? new Area(left, top - half, right, bottom + half)
                                : new Area(left - half, top, right + half, bottom));
            }
        }
        return strokes;
    }

    private static boolean isUpright(Point from, Point to) {
        return Math.abs(from.x - to.x) <= STRAIGHT || Math.abs(from.y - to.y) <= STRAIGHT;
    }
}
