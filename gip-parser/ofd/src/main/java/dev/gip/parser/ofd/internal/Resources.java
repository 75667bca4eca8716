package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a document keeps apart from its pages: parameter sets of drawing, and things that are drawn in many places. */
final class Resources {

    /** Parameter sets that build on more others go round in a circle. */
    private static final int MOST_BASES = 32;

    private final OfdParts parts;
    private final ObjectReader reader;
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<PageObject>> units = new HashMap<>();

    Resources(OfdParts parts, ObjectReader reader) {
        this.parts = parts;
        this.reader = reader;
    }

    /** These, and more of them. */
    Resources copy() {
        Resources copy = new Resources(parts, reader);
        copy.styles.putAll(styles);
        copy.units.putAll(units);
        return copy;
    }

    /** Takes the resources of a part. */
    void read(XmlCursor xml) throws UnreadableSourceException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "DrawParams" -> readStyles(xml);
                case "CompositeGraphicUnits" -> readUnits(xml);
                default -> {
                    // Fonts, colour spaces and pictures are not looked at.
                }
            }
        }
    }

    private void readStyles(XmlCursor xml) throws UnreadableSourceException {
        while (xml.nextChild(2)) {
            String id = xml.attribute("ID");
            Style style = new Style(xml.attribute("Relative"), parts.numbers().number(xml, "LineWidth"), null, null);
            while (xml.nextChild(3)) {
                style = style.with(xml);
            }
            if (id != null) {
                styles.put(id, style);
            }
        }
    }

    private void readUnits(XmlCursor xml) throws UnreadableSourceException {
        while (xml.nextChild(2)) {
            String id = xml.attribute("ID");
            while (xml.nextChild(3)) {
                if (id != null && xml.name().equals("Content")) {
                    units.put(id, reader.objects(xml));
                }
            }
        }
    }

    /** A style with all that it builds on. */
    Style whole(Style style) {
        Style whole = style;
        for (int i = 0; i < MOST_BASES && whole.base() != null; i++) {
            whole = whole.over(styles.getOrDefault(whole.base(), Style.NONE));
        }
        return whole;
    }

    /** What is drawn where this resource is named. */
    List<PageObject> unit(String id) throws UnreadableSourceException {
        List<PageObject> unit = units.get(id);
        if (unit == null) {
            throw parts.damaged("缺少资源 " + id, "it lacks the resource " + id);
        }
        return unit;
    }
}
