package dev.gip.parser.ofd.internal;

/** A transformation of the plane: x' = ax + cy + e, y' = bx + dy + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {

    static final Matrix NONE = new Matrix(1, 0, 0, 1, 0, 0);

    /** Points of 1/72 inch in a millimetre. */
    private static final double POINTS = 72 / 25.4;

    /** From the millimetres of a page to the points of its upper left corner. */
    static Matrix toPoints(Box page) {
        return new Matrix(POINTS, 0, 0, POINTS, -page.x() * POINTS, -page.y() * POINTS);
    }

    /** This one, and then another one. */
    Matrix then(Matrix next) {
        return new Matrix(
                next.a * a + next.c * b,
                next.b * a + next.d * b,
                next.a * c + next.c * d,
                next.b * c + next.d * d,
                next.x(e, f),
                next.y(e, f));
    }

    /** This one, and then a shift. */
    Matrix thenMove(double right, double down) {
        return new Matrix(a, b, c, d, e + right, f + down);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much lengths grow, whatever their direction. */
    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
