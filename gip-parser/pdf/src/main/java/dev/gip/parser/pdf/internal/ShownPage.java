package dev.gip.parser.pdf.internal;

import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import dev.gip.parser.spi.page.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Gathers what a page shows. */
final class ShownPage {

    /** A box this thin is a line. */
    private static final double THINNEST_BOX = 3;

    /** How far a background may end before the line round it. */
    private static final double BORDER = 1;

    /** Pictures that cover so much of the page are what the page is. */
    private static final double MOST_OF_PAGE = 0.4;

    /** Fewer letters are a number or a stamp on a scan. */
    private static final int FEW_LETTERS = 20;

    private final Upright upright;
    private final int maxCharacters;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Area> backgrounds = new ArrayList<>();
    private double pictures;

    ShownPage(PDPage page, int maxCharacters) {
        this.upright = new Upright(page);
        this.maxCharacters = maxCharacters;
    }

    Upright upright() {
        return upright;
    }

    void add(Glyph glyph, boolean visible) {
        // One more than the limit shows that there are more.
        if (glyphs.size() + invisible.size() <= maxCharacters) {
            (visible ? glyphs : invisible).add(glyph);
        }
    }

    /** Takes lines that are drawn; white ones are seen on a background only. */
    void stroke(List<Area> strokes, boolean white) {
        for (Area stroke : strokes) {
            if (!white || isOnBackground(stroke)) {
                rulings.add(new Ruling(stroke.left(), stroke.top(), stroke.width(), stroke.height()));
            }
        }
    }

    /** Takes shapes that are filled: thin ones are lines, and others hide what was there before. */
    void fill(List<Outline> outlines, boolean white, boolean hides) {
        if (outlines.size() == 2 && outlines.stream().allMatch(Outline::isBox)) {
            Area one = outlines.get(0).area();
            Area other = outlines.get(1).area();
            if (one.frames(other, THINNEST_BOX) || other.frames(one, THINNEST_BOX)) {
                stroke(outlines.get(0).strokes(0), white);
                return;
            }
        }
        for (Outline outline : outlines) {
            Area area = outline.area();
            if (Math.min(area.width(), area.height()) <= THINNEST_BOX) {
                stroke(List.of(area), white);
            } else if (outline.isBox() && hides) {
                hide(area);
                if (!white) {
                    backgrounds.add(area);
                }
            }
        }
    }

    private void hide(Area area) {
        glyphs.removeIf(glyph -> area.holds(middleX(glyph), middleY(glyph)));
    }

    private static double middleX(Glyph glyph) {
        return glyph.direction() == 0 ? glyph.x() + glyph.width() / 2 : glyph.x();
    }

    private static double middleY(Glyph glyph) {
        return glyph.direction() == 0 ? glyph.y() - 0.3 * glyph.size() : glyph.y();
    }

    private boolean isOnBackground(Area stroke) {
        double x = (stroke.left() + stroke.right()) / 2;
        double y = (stroke.top() + stroke.bottom()) / 2;
        for (Area background : backgrounds) {
            if (background.wider(BORDER).holds(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the place of a picture; a thin one is a line. */
    void picture(Area area) {
        if (Math.min(area.width(), area.height()) <= THINNEST_BOX) {
            stroke(List.of(area), false);
        }
        pictures += area.width() * area.height();
    }

    /** Whether the page is a scan: nothing to speak of but pictures, perhaps in strips. */
    boolean isPicture() {
        return pictures > MOST_OF_PAGE * upright.width() * upright.height()
                && glyphs.size() + invisible.size() < FEW_LETTERS;
    }

    /** Whether the text is what a program recognised in a picture, and laid invisibly over it. */
    boolean isRecognised() {
        return invisible.size() > 10 * glyphs.size();
    }

    Page page(int number) {
        List<Glyph> all = new ArrayList<>(glyphs);
        if (isRecognised()) {
            all.addAll(invisible);
        }
        return new Page(number, upright.width(), upright.height(), all, rulings);
    }
}
