package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * How something is drawn: what an object says of itself, or what a named parameter set says. What is null is left to the
 * one that it builds on.
 *
 * @param base the parameter set that it builds on
 * @param lineWidth in millimetres
 */
record Style(
        @Nullable String base,
        @Nullable Double lineWidth,
        @Nullable Colour fill,
        @Nullable Colour stroke) {

    static final Style NONE = new Style(null, null, null, null);

    private static final double USUAL_LINE = 0.353;

    /** A style that only names its parameter set. */
    static Style named(@Nullable String base) {
        return base == null ? NONE : new Style(base, null, null, null);
    }

    /** Takes the colour that the cursor stands on; other elements are passed over. */
    Style with(XmlCursor xml) throws UnreadableSourceException {
        return switch (xml.name()) {
            case "FillColor" -> new Style(base, lineWidth, Colour.read(xml), stroke);
            case "StrokeColor" -> new Style(base, lineWidth, fill, Colour.read(xml));
            default -> this;
        };
    }

    /** This one, with what it leaves open as another one has it. */
    Style over(Style below) {
        return new Style(
                below.base,
                lineWidth == null ? below.lineWidth : lineWidth,
                fill == null ? below.fill : fill,
                stroke == null ? below.stroke : stroke);
    }

    double lineWidthOrUsual() {
        return lineWidth == null ? USUAL_LINE : lineWidth;
    }

    Colour fillOr(Colour otherwise) {
        return fill == null ? otherwise : fill;
    }

    Colour strokeOr(Colour otherwise) {
        return stroke == null ? otherwise : stroke;
    }
}
