package dev.gip.parser.pdf.internal;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** One run of a path, in the coordinates of the page as it is shown. */
final class Outline {

    private static final double STRAIGHT = 0.7;

    private final List<Point2D> points = new ArrayList<>();
    private boolean curved;

    void add(double x, double y) {
        points.add(new Point2D.Double(x, y));
    }

    void curve() {
        curved = true;
    }

    void close() {
        if (!points.isEmpty()) {
            points.add(points.get(0));
        }
    }

    int size() {
        return points.size();
    }

    Area area() {
        Point2D first = points.get(0);
        double left = first.getX();
        double top = first.getY();
        double right = left;
        double bottom = top;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
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
    List<Area> strokes(double thickness) {
        List<Area> strokes = new ArrayList<>();
        double half = Math.max(0.1, thickness) / 2;
        for (int i = 1; i < points.size(); i++) {
            Point2D from = points.get(i - 1);
            Point2D to = points.get(i);
            if (!curved && isUpright(from, to)) {
                boolean lying = Math.abs(from.getY() - to.getY()) <= STRAIGHT;
                double left = Math.min(from.getX(), to.getX());
                double top = Math.min(from.getY(), to.getY());
                double right = Math.max(from.getX(), to.getX());
                double bottom = Math.max(from.getY(), to.getY());
                strokes.add(
                        lying
                                ? new Area(left, top - half, right, bottom + half)
                                : new Area(left - half, top, right + half, bottom));
            }
        }
        return strokes;
    }

    private static boolean isUpright(Point2D from, Point2D to) {
        return Math.abs(from.getX() - to.getX()) <= STRAIGHT || Math.abs(from.getY() - to.getY()) <= STRAIGHT;
    }
}
