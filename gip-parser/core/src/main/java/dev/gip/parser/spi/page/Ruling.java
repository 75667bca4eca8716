package dev.gip.parser.spi.page;

/**
 * A line drawn on a page, as the thin upright box that it covers. A dash of a dashed line is one too.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width: small for a vertical line
 * @param height its height: small for a horizontal line
 * @since 0.1
 */
public record Ruling(double x, double y, double width, double height) {}
