package dev.gip.parser.support.internal.drawing;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import dev.gip.parser.spi.page.PageLayout;
import dev.gip.parser.spi.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a page shows, in the order in which it is drawn. For one thread. */
public final class ShownPage {

    /** A box this thin is a line. */
    private static final double THINNEST_BOX = 3;

    /** How far a background may end before the line round it. */
    private static final double BORDER = 1;

    /** Pictures that cover so much of the page are what the page is. */
    private static final double MOST_OF_PAGE = 0.4;

    /** Fewer letters are a number or a stamp on a scan. */
    private static final int FEW_LETTERS = 20;

    private final double width;
    private final double height;
    private final int maxCharacters;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Area> backgrounds = new ArrayList<>();
    private final List<Area> pictureAreas = new ArrayList<>();
    private double pictures;

    /**
     * A page on which nothing is drawn.
     *
     * @param width its width as it is shown, in points
     * @param height its height as it is shown, in points
     */
    public ShownPage(double width, double height, int maxCharacters) {
        this.width = width;
        this.height = height;
        this.maxCharacters = maxCharacters;
    }

    /** Takes a letter; invisible ones count where there are hardly others. */
    public void add(Glyph glyph, boolean visible) {
        // One more than the limit shows that there are more.
        if (glyphs.size() + invisible.size() <= maxCharacters) {
            (visible ? glyphs : invisible).add(glyph);
        }
    }

    /** Takes a letter in a colour; a white one is seen on a background or a picture only. */
    public void write(Glyph glyph, boolean visible, boolean white) {
        boolean seen = !white
                || isOn(backgrounds, middleX(glyph), middleY(glyph))
                || isOn(pictureAreas, middleX(glyph), middleY(glyph));
        add(glyph, visible && seen);
    }

    /** Takes lines that are drawn; white ones are seen on a background only. */
    public void stroke(List<Area> strokes, boolean white) {
        for (Area stroke : strokes) {
            if (!white || isOnBackground(stroke)) {
                rulings.add(new Ruling(stroke.left(), stroke.top(), stroke.width(), stroke.height()));
            }
        }
    }

    /** Takes shapes that are filled: thin ones are lines, and others hide what was there before. */
    public void fill(List<Outline> outlines, boolean white, boolean hides) {
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
        return isOn(backgrounds, x, y);
    }

    private static boolean isOn(List<Area> areas, double x, double y) {
        for (Area area : areas) {
            if (area.wider(BORDER).holds(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the place of a picture; a thin one is a line. */
    public void picture(Area area) {
        if (Math.min(area.width(), area.height()) <= THINNEST_BOX) {
            stroke(List.of(area), false);
        }
        pictureAreas.add(area);
        pictures += area.width() * area.height();
    }

    /** Hands the page on as what it is: text, a recognised scan, or a picture. */
    public void handTo(PageLayout layout, int number) throws UnreadableSourceException {
        if (isPicture()) {
            layout.addPicture(number);
        } else if (isRecognised()) {
            layout.addRecognised(page(number));
        } else {
            layout.add(page(number));
        }
    }

    /** Whether the page is a scan: nothing to speak of but pictures, perhaps in strips. */
    private boolean isPicture() {
        return pictures > MOST_OF_PAGE * width * height && glyphs.size() + invisible.size() < FEW_LETTERS;
    }

    /** Whether the text is what a program recognised in a picture, and laid invisibly over it. */
    private boolean isRecognised() {
        return invisible.size() > 10 * glyphs.size();
    }

    private Page page(int number) {
        List<Glyph> all = new ArrayList<>(glyphs);
        if (isRecognised()) {
            all.addAll(invisible);
        }
        return new Page(number, width, height, all, rulings);
    }
}
