package dev.gip.parser.ofd.internal;

import dev.gip.parser.ofd.internal.PageObject.Composite;
import dev.gip.parser.ofd.internal.PageObject.Ink;
import dev.gip.parser.ofd.internal.PageObject.Path;
import dev.gip.parser.ofd.internal.PageObject.Picture;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what pages, templates and resources draw. One a file, for one thread. */
final class ObjectReader {

    private static final int OPAQUE = 255;

    private final Numbers numbers;
    private final Clock clock;
    private final TextReader texts;

    ObjectReader(Numbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
        this.texts = new TextReader(numbers);
    }

    /** What stands in the element that the cursor stands on, in the order in which it is drawn; the element is closed. */
    List<PageObject> objects(XmlCursor xml) throws UnreadableSourceException {
        List<PageObject> objects = new ArrayList<>();
        collect(xml, objects);
        return objects;
    }

    private void collect(XmlCursor xml, List<PageObject> into) throws UnreadableSourceException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            // An object costs memory, whatever little text it has.
            clock.text(1);
            switch (xml.name()) {
                case "PageBlock" -> collect(xml, into);
                case "TextObject" -> text(xml, into);
                case "PathObject" -> path(xml, into);
                case "ImageObject" -> picture(xml, into);
                case "CompositeObject" -> composite(xml, into);
                default -> {
                    // What else a page may have says nothing: films, sounds, actions.
                }
            }
        }
    }

    private void text(XmlCursor xml, List<PageObject> into) throws UnreadableSourceException {
        if (isShown(xml)) {
            texts.read(xml, place(xml), ink(xml, true, false)).ifPresent(into::add);
        }
    }

    private void path(XmlCursor xml, List<PageObject> into) throws UnreadableSourceException {
        if (!isShown(xml)) {
            return;
        }
        Matrix place = place(xml);
        Ink ink = ink(xml, false, true);
        Style style = ink.style();
        String data = "";
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("AbbreviatedData")) {
                data = xml.text();
            } else {
                style = style.with(xml);
            }
        }
        if (!data.isBlank()) {
            into.add(new Path(place, new Ink(style, ink.fills(), ink.strokes(), ink.alpha()), data));
        }
    }

    private void picture(XmlCursor xml, List<PageObject> into) throws UnreadableSourceException {
        Box box = numbers.box(xml, "Boundary");
        if (isShown(xml) && box != null && xml.number("Alpha", OPAQUE) > 0) {
            into.add(new Picture(Matrix.NONE.thenMove(box.x(), box.y()), box.width(), box.height()));
        }
    }

    private void composite(XmlCursor xml, List<PageObject> into) throws UnreadableSourceException {
        String unit = xml.attribute("ResourceID");
        if (isShown(xml) && unit != null && xml.number("Alpha", OPAQUE) > 0) {
            into.add(new Composite(place(xml), unit.strip()));
        }
    }

    private static boolean isShown(XmlCursor xml) {
        return !isFalse(xml.attribute("Visible"));
    }

    private Matrix place(XmlCursor xml) throws UnreadableSourceException {
        Matrix own = numbers.matrix(xml, "CTM");
        Box box = numbers.box(xml, "Boundary");
        return box == null ? own : own.thenMove(box.x(), box.y());
    }

    private Ink ink(XmlCursor xml, boolean fills, boolean strokes) throws UnreadableSourceException {
        Style style = new Style(xml.attribute("DrawParam"), numbers.number(xml, "LineWidth"), null, null);
        String fill = xml.attribute("Fill");
        String stroke = xml.attribute("Stroke");
        return new Ink(
                style,
                fill == null ? fills : !isFalse(fill),
                stroke == null ? strokes : !isFalse(stroke),
                xml.number("Alpha", OPAQUE));
    }

    static boolean isFalse(@Nullable String value) {
        return value != null && (value.strip().equals("false") || value.strip().equals("0"));
    }
}
