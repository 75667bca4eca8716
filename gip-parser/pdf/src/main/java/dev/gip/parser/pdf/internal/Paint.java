package dev.gip.parser.pdf.internal;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What is seen of what is painted. */
final class Paint {

    private static final float NEARLY = 0.97f;

    private Paint() {}

    /** Whether a colour is white, as far as its components tell without profiles. */
    static boolean isWhite(PDColor color) {
        float[] components = color.getComponents();
        if (color.isPattern() || components.length == 0) {
            return false;
        }
        boolean ink = components.length == 4;
        for (float component : components) {
            if (ink ? component > 1 - NEARLY : component < NEARLY) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is filled hides what lies below. */
    static boolean hides(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= 1
                && state.getSoftMask() == null
                && "Normal".equals(state.getBlendMode().getCOSName().getName());
    }
}
