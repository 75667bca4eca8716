package dev.gip.model.source;

/**
 * A box on a page, in points of 1/72 inch, measured from the upper left corner of the page as it is shown.
 *
 * @param page the page, counted from 1
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @since 0.1
 */
public record PageBox(int page, double x, double y, double width, double height) {}
