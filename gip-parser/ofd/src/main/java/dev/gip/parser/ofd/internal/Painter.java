package dev.gip.parser.ofd.internal;

import dev.gip.parser.ofd.internal.PageObject.Composite;
import dev.gip.parser.ofd.internal.PageObject.Ink;
import dev.gip.parser.ofd.internal.PageObject.Path;
import dev.gip.parser.ofd.internal.PageObject.Picture;
import dev.gip.parser.ofd.internal.PageObject.Sign;
import dev.gip.parser.ofd.internal.PageObject.Text;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.drawing.Outline;
import dev.gip.parser.support.internal.drawing.ShownPage;
import dev.gip.parser.support.internal.drawing.Writing;
import java.util.ArrayList;
import java.util.List;

/** Draws objects on a page. */
final class Painter {

    private static final int QUARTER = 90;

    private final SourceInput input;
    private final Clock clock;
    private final Resources resources;
    private final ShownPage shown;

    Painter(SourceInput input, Clock clock, Resources resources, ShownPage shown) {
        this.input = input;
        this.clock = clock;
        this.resources = resources;
        this.shown = shown;
    }

    /**
     * Draws objects.
     *
     * @param place from their coordinates to the points of the page
     * @param style what they are drawn with where they say nothing
     */
    void paint(List<PageObject> objects, Matrix place, Style style) throws UnreadableSourceException {
        paint(objects, place, resources.whole(style), 0);
    }

    private void paint(List<PageObject> objects, Matrix place, Style style, int depth)
            throws UnreadableSourceException {
        for (PageObject object : objects) {
            // What a resource draws is drawn as often as it is named, in resources that name others, too.
            clock.text(1);
            Matrix whole = object.place().then(place);
            if (object instanceof Text text) {
                text(text, whole, style);
            } else if (object instanceof Path path) {
                path(path, whole, style);
            } else if (object instanceof Picture picture) {
                picture(picture, whole);
            } else if (object instanceof Composite composite) {
                if (depth >= input.limits().maxNesting()) {
                    throw Unreadable.tooDeep(input);
                }
                paint(resources.unit(composite.unit()), whole, style, depth + 1);
            }
        }
    }

    private void text(Text text, Matrix place, Style inherited) throws UnreadableSourceException {
        Ink ink = text.ink();
        Style style = resources.whole(ink.style()).over(inherited);
        boolean filled = ink.fills() && style.fillOr(Colour.BLACK).seen();
        boolean drawn = ink.strokes() && style.strokeOr(Colour.BLACK).seen();
        boolean white = filled
                ? style.fillOr(Colour.BLACK).white()
                : style.strokeOr(Colour.BLACK).white();
        double turn = Math.toRadians(QUARTER * Math.rint(text.turned() / (double) QUARTER));
        double dx = place.a() * Math.cos(turn) + place.c() * Math.sin(turn);
        double dy = place.b() * Math.cos(turn) + place.d() * Math.sin(turn);
        double upX = place.c() * Math.cos(turn) - place.a() * Math.sin(turn);
        double upY = place.d() * Math.cos(turn) - place.b() * Math.sin(turn);
        int direction = Writing.direction(dx, dy);
        double size = text.size() * Math.hypot(upX, upY);
        if (direction == Writing.ASKEW || !Double.isFinite(size)) {
            return;
        }
        for (Sign sign : text.signs()) {
            clock.step();
            double x = place.x(sign.x(), sign.y());
            double y = place.y(sign.x(), sign.y());
            double width = sign.width() * Math.hypot(dx, dy);
            if (Double.isFinite(x + y + width)) {
                Glyph glyph = new Glyph(sign.text(), x, y, width, size, direction);
                shown.write(glyph, ink.alpha() > 0 && (filled || drawn), white);
            }
        }
    }

    private void path(Path path, Matrix place, Style inherited) throws UnreadableSourceException {
        Ink ink = path.ink();
        if (ink.alpha() <= 0) {
            return;
        }
        clock.text(path.data().length());
        Style style = resources.whole(ink.style()).over(inherited);
        List<Outline> outlines = new ArrayList<>(PathData.outlines(path.data(), place));
        outlines.removeIf(outline -> outline.size() == 0);
        Colour fill = style.fillOr(Colour.NONE);
        if (ink.fills() && fill.seen()) {
            clock.look();
            shown.fill(outlines, fill.white(), fill.opaque() && ink.alpha() >= 255);
        }
        Colour stroke = style.strokeOr(Colour.BLACK);
        if (ink.strokes() && stroke.seen()) {
            double thickness = style.lineWidthOrUsual() * place.scale();
            for (Outline outline : outlines) {
                clock.step();
                shown.stroke(outline.strokes(thickness), stroke.white());
            }
        }
    }

    private void picture(Picture picture, Matrix place) {
        Outline outline = new Outline();
        double[] xs = {0, picture.width(), picture.width(), 0};
        double[] ys = {0, 0, picture.height(), picture.height()};
        for (int i = 0; i < xs.length; i++) {
            outline.add(place.x(xs[i], ys[i]), place.y(xs[i], ys[i]));
        }
        shown.picture(outline.area());
    }
}
