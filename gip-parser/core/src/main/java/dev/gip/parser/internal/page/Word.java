package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Glyph;
import java.util.List;

/**
 * Glyphs drawn one after the other without a gap.
 *
 * @param glyphs its glyphs, all in one direction
 * @param afterBlank whether a blank was drawn before it
 */
record Word(List<Glyph> glyphs, boolean afterBlank) {

    /** How far the middle of a letter lies above the baseline, in heights of the type. */
    private static final double MIDDLE = 0.3;

    private static final double ASCENT = 0.88;

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    int direction() {
        return first().direction();
    }

    double size() {
        return first().size();
    }

    double left() {
        return along(first());
    }

    double right() {
        return along(last()) + last().width();
    }

    double baseline() {
        return down(first());
    }

    String text() {
        if (glyphs.size() == 1) {
            return first().text();
        }
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** A figure is never parted by a line that runs through it. */
    boolean isFigure() {
        for (Glyph glyph : glyphs) {
            char c = glyph.text().isEmpty() ? ' ' : glyph.text().charAt(0);
            boolean ofFigure = (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || ".,-+%．，－＋％−".indexOf(c) >= 0;
            if (!ofFigure) {
                return false;
            }
        }
        return true;
    }

    Box box() {
        double top = baseline() - ASCENT * size();
        double bottom = baseline() + (1 - ASCENT) * size();
        return switch (direction()) {
            case 90 -> new Box(-bottom, left(), -top, right());
            case 180 -> new Box(-right(), -bottom, -left(), -top);
            case 270 -> new Box(top, -right(), bottom, -left());
            default -> new Box(left(), top, right(), bottom);
        };
    }

    /** Where a glyph begins in the direction of its line. */
    static double along(Glyph glyph) {
        return switch (glyph.direction()) {
            case 90 -> glyph.y();
            case 180 -> -glyph.x();
            case 270 -> -glyph.y();
            default -> glyph.x();
        };
    }

    /** Where the baseline of a glyph is in the direction in which lines follow one another. */
    static double down(Glyph glyph) {
        return switch (glyph.direction()) {
            case 90 -> -glyph.x();
            case 180 -> -glyph.y();
            case 270 -> glyph.x();
            default -> glyph.y();
        };
    }

    /** The middle of a glyph: the box of a font may be higher than the row that a glyph stands in. */
    static double middleX(Glyph glyph) {
        return switch (glyph.direction()) {
            case 90 -> glyph.x() + MIDDLE * glyph.size();
            case 180 -> glyph.x() - glyph.width() / 2;
            case 270 -> glyph.x() - MIDDLE * glyph.size();
            default -> glyph.x() + glyph.width() / 2;
        };
    }

    static double middleY(Glyph glyph) {
        return switch (glyph.direction()) {
            case 90 -> glyph.y() + glyph.width() / 2;
            case 180 -> glyph.y() + MIDDLE * glyph.size();
            case 270 -> glyph.y() - glyph.width() / 2;
            default -> glyph.y() - MIDDLE * glyph.size();
        };
    }
}
