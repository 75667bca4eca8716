package dev.gip.parser.pdf.internal;

import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.support.internal.drawing.Writing;
import java.awt.geom.Point2D;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Glyphs as PDFBox shows them, on the page as it is shown. */
final class Glyphs {

    private Glyphs() {}

    /** The glyph; null where it is written askew. */
    static @Nullable Glyph glyph(Matrix matrix, PDFont font, int code, Vector displacement, Upright upright) {
        Point2D start = matrix.transformPoint(0, 0);
        Point2D across = matrix.transformPoint(1, 0);
        Point2D above = matrix.transformPoint(0, 1);
        double x = upright.x(start.getX(), start.getY());
        double y = upright.y(start.getX(), start.getY());
        double dx = upright.x(across.getX(), across.getY()) - x;
        double dy = upright.y(across.getX(), across.getY()) - y;
        int direction = Writing.direction(dx, dy);
        if (direction == Writing.ASKEW) {
            return null;
        }
        String known = text(font, code);
        double unit = Math.hypot(dx, dy);
        double height = start.distance(above);
        double width = font.isVertical() ? unit : Math.abs(displacement.getX()) * unit;
        return new Glyph(known, x, y, width, size(known, width, height), direction);
    }

    /** Where a font cannot be read, PDFBox takes another one, whose glyphs have other numbers. */
    private static String text(PDFont font, int code) {
        boolean guessed = font.isDamaged() && !font.getCOSObject().containsKey(COSName.TO_UNICODE);
        String text = guessed ? null : font.toUnicode(code);
        return text == null || text.isEmpty() ? Writing.UNKNOWN : text;
    }

    /** Some fonts have units of their own; ideographs are about as high as they are wide. */
    private static double size(String text, double width, double height) {
        boolean ideograph = Character.isIdeographic(text.codePointAt(0));
        boolean odd = ideograph && width > 0 && (height < 0.6 * width || height > 1.8 * width);
        return odd ? width : height;
    }
}
