package dev.gip.parser.internal.page;

import dev.gip.model.source.PageBox;

/**
 * A page without what it shows.
 *
 * @param number its number, counted from 1
 * @param width its width, its writing upright
 * @param height its height, its writing upright
 * @param turn how it was set upright
 */
record PlacedPage(int number, double width, double height, Turn turn) {

    /** The place of a box of the upright page on the page as it is shown. */
    PageBox place(Box box) {
        Box shown = turn.back(box);
        return new PageBox(
                number, tenth(shown.left()), tenth(shown.top()), tenth(shown.width()), tenth(shown.height()));
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
