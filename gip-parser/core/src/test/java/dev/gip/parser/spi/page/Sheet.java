package dev.gip.parser.spi.page;

import java.util.ArrayList;
import java.util.List;

/** Draws a page for a test, of 600 by 800 points. */
final class Sheet {

    static final double WIDTH = 600;
    static final double HEIGHT = 800;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    /** Writes a line of type of 10 points, glyph by glyph: ideographs are as wide as high, other signs half as wide. */
    Sheet write(double x, double baseline, String text) {
        return write(x, baseline, text, 10);
    }

    Sheet write(double x, double baseline, String text, double size) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            String sign = text.substring(i, i + 1);
            double width = sign.charAt(0) < 0x2000 ? size / 2 : size;
            glyphs.add(new Glyph(sign, at, baseline, width, size));
            at += width;
        }
        return this;
    }

    /** Writes a label and the figures beside it, each in the column of its own that it has on every line. */
    Sheet row(double baseline, String label, String... figures) {
        write(50, baseline, label);
        for (int i = 0; i < figures.length; i++) {
            write(200 + 50 * i, baseline, figures[i]);
        }
        return this;
    }

    /** Writes a line from above downwards, each letter lying on its side. */
    Sheet writeDown(double x, double top, String text) {
        double at = top;
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), x, at, 10, 10, 90));
            at += 10;
        }
        return this;
    }

    /** Draws a horizontal line half a point thick. */
    Sheet across(double y, double from, double to) {
        rulings.add(new Ruling(from, y - 0.25, to - from, 0.5));
        return this;
    }

    /** Draws a vertical line half a point thick. */
    Sheet down(double x, double from, double to) {
        rulings.add(new Ruling(x - 0.25, from, 0.5, to - from));
        return this;
    }

    Sheet box(double left, double top, double right, double bottom) {
        return across(top, left, right)
                .across(bottom, left, right)
                .down(left, top, bottom)
                .down(right, top, bottom);
    }

    /**
     * Draws a table with all its lines: columns of 60 points from 50 on, rows of 20 points, texts at their left.
     *
     * @param rows cells parted by bars
     */
    Sheet table(double top, String... rows) {
        double y = top;
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                double left = 50 + 60 * i;
                box(left, y, left + 60, y + 20);
                write(left + 3, y + 14, cells[i]);
            }
            y += 20;
        }
        return this;
    }

    Page page(int number) {
        return new Page(number, WIDTH, HEIGHT, glyphs, rulings);
    }

    /** The page as it looks when it lies on its side, its writing going down. */
    Page turned(int number) {
        List<Glyph> turnedGlyphs = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            turnedGlyphs.add(new Glyph(glyph.text(), HEIGHT - glyph.y(), glyph.x(), glyph.width(), glyph.size(), 90));
        }
        List<Ruling> turnedRulings = new ArrayList<>();
        for (Ruling ruling : rulings) {
            turnedRulings.add(
                    new Ruling(HEIGHT - ruling.y() - ruling.height(), ruling.x(), ruling.height(), ruling.width()));
        }
        return new Page(number, HEIGHT, WIDTH, turnedGlyphs, turnedRulings);
    }
}
