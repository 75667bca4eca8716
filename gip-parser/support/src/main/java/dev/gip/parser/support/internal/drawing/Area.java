package dev.gip.parser.support.internal.drawing;

/** An upright box on a page as it is shown, in points. */
public record Area(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    Area wider(double by) {
        return new Area(left - by, top - by, right + by, bottom + by);
    }

    /** Whether another one lies inside and leaves a thin frame. */
    boolean frames(Area inner, double thickest) {
        return inner.left >= left
                && inner.top >= top
                && inner.right <= right
                && inner.bottom <= bottom
                && inner.left - left <= thickest
                && inner.top - top <= thickest
                && right - inner.right <= thickest
                && bottom - inner.bottom <= thickest;
    }
}
