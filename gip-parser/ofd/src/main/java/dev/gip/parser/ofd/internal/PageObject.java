package dev.gip.parser.ofd.internal;

import java.util.List;

/** Something that a page draws. */
sealed interface PageObject {

    /** From its own coordinates to those of what it stands on. */
    Matrix place();

    /**
     * Text.
     *
     * @param size the size of the type, in its own coordinates
     * @param stretch by how much letters are wider than the type is
     * @param turned by how many degrees each letter is turned clockwise
     */
    record Text(Matrix place, Ink ink, double size, double stretch, int turned, List<Sign> signs)
            implements PageObject {}

    /**
     * A letter, or a few that are placed as one.
     *
     * @param x where its baseline begins, in the coordinates of the text
     * @param width how wide it is
     */
    record Sign(String text, double x, double y, double width) {}

    /**
     * Lines and shapes.
     *
     * @param data the path in short form, as the file has it
     */
    record Path(Matrix place, Ink ink, String data) implements PageObject {}

    /** A picture, in a box from the origin of its coordinates. */
    record Picture(Matrix place, double width, double height) implements PageObject {}

    /** Something that is drawn in many places, by the name of its resource. */
    record Composite(Matrix place, String unit) implements PageObject {}

    /**
     * What an object is drawn with.
     *
     * @param fills whether its inside is painted
     * @param strokes whether its outline is drawn
     * @param alpha from 0, which is not seen, to 255
     */
    record Ink(Style style, boolean fills, boolean strokes, int alpha) {}
}
