package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import dev.gip.parser.spi.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * How a page is turned so that its writing stands upright: a wide table may be set sideways on an upright page.
 *
 * @param direction where most of the page's writing goes
 * @param width the width of the page as it is shown
 * @param height the height of the page as it is shown
 */
record Turn(int direction, double width, double height) {

    /** The turn that sets most of the writing of a page upright. */
    static Turn of(Page page) {
        int[] counts = new int[4];
        for (Glyph glyph : page.glyphs()) {
            counts[glyph.direction() / 90]++;
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return new Turn(best * 90, page.width(), page.height());
    }

    Page upright(Page page) {
        if (direction == 0) {
            return page;
        }
        boolean sideways = direction % 180 != 0;
        List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
        page.glyphs().forEach(glyph -> glyphs.add(turned(glyph)));
        List<Ruling> rulings = new ArrayList<>(page.rulings().size());
        page.rulings().forEach(ruling -> rulings.add(turned(ruling)));
        return new Page(page.number(), sideways ? height : width, sideways ? width : height, glyphs, rulings);
    }

    /** The glyph as its own line has it. */
    Glyph turned(Glyph glyph) {
        return new Glyph(
                glyph.text(),
                across(glyph.x(), glyph.y()),
                down(glyph.x(), glyph.y()),
                glyph.width(),
                glyph.size(),
                (glyph.direction() - direction + 360) % 360);
    }

    private Ruling turned(Ruling ruling) {
        double farX = ruling.x() + ruling.width();
        double farY = ruling.y() + ruling.height();
        double left = Math.min(across(ruling.x(), ruling.y()), across(farX, farY));
        double top = Math.min(down(ruling.x(), ruling.y()), down(farX, farY));
        boolean sideways = direction % 180 != 0;
        return new Ruling(
                left, top, sideways ? ruling.height() : ruling.width(), sideways ? ruling.width() : ruling.height());
    }

    private double across(double x, double y) {
        return switch (direction) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> height - y;
            default -> x;
        };
    }

    private double down(double x, double y) {
        return switch (direction) {
            case 90 -> width - x;
            case 180 -> height - y;
            case 270 -> x;
            default -> y;
        };
    }

    /** A box of the turned page, on the page as it is shown. */
    Box back(Box box) {
        return switch (direction) {
            case 90 -> new Box(width - box.bottom(), box.left(), width - box.top(), box.right());
            case 180 -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case 270 -> new Box(box.top(), height - box.right(), box.bottom(), height - box.left());
            default -> box;
        };
    }
}
