package dev.gip.parser.support.internal.drawing;

/** Which way writing goes, and how large it is. */
public final class Writing {

    /** What a glyph says whose font does not tell. */
    public static final String UNKNOWN = "\uFFFD";

    /** What {@link #direction} says of writing that is askew. */
    public static final int ASKEW = -1;

    /** Writing that is off by more is no part of the text: a watermark, a seal. */
    private static final double STRAIGHT = 0.06;

    private Writing() {}

    /**
     * The direction of a baseline in degrees clockwise, in steps of 90; {@link #ASKEW} where it is none of them.
     *
     * @param dx how far it goes to the right
     * @param dy how far it goes down
     */
    public static int direction(double dx, double dy) {
        if (Math.abs(dy) <= STRAIGHT * Math.abs(dx)) {
            return dx > 0 ? 0 : 180;
        }
        if (Math.abs(dx) <= STRAIGHT * Math.abs(dy)) {
            return dy > 0 ? 90 : 270;
        }
        return ASKEW;
    }
}
