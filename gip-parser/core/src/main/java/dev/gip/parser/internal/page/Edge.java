package dev.gip.parser.internal.page;

/**
 * A straight line across a page, put together from its pieces.
 *
 * @param at where it stands: y of a horizontal one, x of a vertical one
 * @param from where it begins
 * @param to where it ends
 */
record Edge(double at, double from, double to) {

    boolean reaches(double place, double tolerance) {
        return from - tolerance <= place && place <= to + tolerance;
    }

    double length() {
        return to - from;
    }
}
