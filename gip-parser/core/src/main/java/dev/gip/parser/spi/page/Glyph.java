package dev.gip.parser.spi.page;

/**
 * A character on a page, or a few that are drawn as one. A recognised scan may give a whole word as one glyph.
 *
 * @param text what it says; U+FFFD where the source draws something and does not say what
 * @param x where its baseline begins, from the left edge of the page
 * @param y where its baseline begins, from the upper edge of the page
 * @param width how far the writing goes on along the baseline
 * @param size the height of the type
 * @param direction where the writing goes, in degrees clockwise: 0 to the right, 90 down, 180 to the left, 270 up
 * @since 0.1
 */
public record Glyph(String text, double x, double y, double width, double size, int direction) {

    /** Refuses directions that are no quarter turns. */
    public Glyph {
        if (direction != 0 && direction != 90 && direction != 180 && direction != 270) {
            throw new IllegalArgumentException("A glyph goes in steps of 90 degrees from 0 to 270, not " + direction);
        }
    }

    /**
     * A glyph of a line that is written to the right.
     *
     * @param text what it says
     * @param x where its baseline begins, from the left edge of the page
     * @param y where its baseline begins, from the upper edge of the page
     * @param width how wide it is
     * @param size the height of the type
     */
    public Glyph(String text, double x, double y, double width, double size) {
        this(text, x, y, width, size, 0);
    }
}
