package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.ListCounter.Place;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of a DOCX file, and the styles that put paragraphs into them. */
final class DocxStyles {

    /** Styles stand on few others; more is a circle. */
    private static final int MOST_BASES = 20;

    private static final String NO_LIST = "0";

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> kinds = new HashMap<>();
    private final Map<String, Integer> levelsOfStyles = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    private record Style(@Nullable String base, @Nullable String list, int level) {}

    private record Instance(String kind, Map<Integer, Integer> restarts) {}

    /** Where the lists count a paragraph; empty where it is in none. A level below 0 is not stated. */
    Optional<Place> place(@Nullable String style, @Nullable String list, int level) {
        String instance = list;
        int at = level;
        String named = style;
        for (int i = 0; instance == null && named != null && i < MOST_BASES; i++) {
            Style found = styles.get(named);
            if (found == null) {
                break;
            }
            instance = found.list();
            at = instance == null || at >= 0 ? at : levelsOfStyles.getOrDefault(named, found.level());
            named = found.base();
        }
        Instance found = instance == null || instance.equals(NO_LIST) ? null : instances.get(instance);
        if (found == null || instance == null) {
            return Optional.empty();
        }
        List<ListLevel> levels = kinds.getOrDefault(found.kind(), List.of());
        return Optional.of(new Place(
                found.kind(), instance, Math.max(0, Math.min(at, ListLevel.LEVELS - 1)), levels, found.restarts()));
    }

    /** Reads the part that holds the styles. */
    void readStyles(XmlCursor xml) throws UnreadableSourceException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            String id = xml.name().equals("style") ? xml.attribute("styleId") : null;
            if (id != null) {
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(XmlCursor xml) throws UnreadableSourceException {
        String base = null;
        String list = null;
        int level = 0;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("basedOn")) {
                base = xml.attribute("val");
            } else if (xml.name().equals("pPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    if (xml.name().equals("numPr")) {
                        int numbers = xml.depth();
                        while (xml.nextChild(numbers)) {
                            list = xml.name().equals("numId") ? xml.attribute("val") : list;
                            level = xml.name().equals("ilvl") ? xml.number("val", 0) : level;
                        }
                    }
                }
            }
        }
        return new Style(base, list, level);
    }

    /** Reads the part that holds the lists. */
    void readLists(XmlCursor xml) throws UnreadableSourceException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("abstractNum")) {
                readKind(xml);
            } else if (xml.name().equals("num")) {
                readInstance(xml);
            }
        }
    }

    private void readKind(XmlCursor xml) throws UnreadableSourceException {
        String id = String.valueOf(xml.attribute("abstractNumId"));
        List<ListLevel> levels =
                new ArrayList<>(Collections.nCopies(ListLevel.LEVELS, new ListLevel(1, NumberFormat.NONE, "")));
        int own = xml.depth();
        while (xml.nextChild(own)) {
            int number = xml.name().equals("lvl") ? xml.number("ilvl", -1) : -1;
            if (number >= 0 && number < ListLevel.LEVELS) {
                levels.set(number, level(xml, number));
            }
        }
        kinds.put(id, levels);
    }

    private ListLevel level(XmlCursor xml, int number) throws UnreadableSourceException {
        int start = 1;
        String format = "decimal";
        String text = "";
        int own = xml.depth();
        while (xml.nextChild(own)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = value == null ? format : value;
                case "lvlText" -> text = value == null ? text : value;
                case "pStyle" -> {
                    if (value != null) {
                        levelsOfStyles.put(value, number);
                    }
                }
                default -> {}
            }
        }
        return new ListLevel(start, NumberFormat.named(format), text);
    }

    private void readInstance(XmlCursor xml) throws UnreadableSourceException {
        String id = String.valueOf(xml.attribute("numId"));
        String kind = "";
        Map<Integer, Integer> restarts = new HashMap<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("abstractNumId")) {
                kind = String.valueOf(xml.attribute("val"));
            } else if (xml.name().equals("lvlOverride")) {
                int level = xml.number("ilvl", -1);
                int override = xml.depth();
                while (xml.nextChild(override)) {
                    if (xml.name().equals("startOverride") && level >= 0 && level < ListLevel.LEVELS) {
                        restarts.put(level, xml.number("val", 1));
                    }
                }
            }
        }
        instances.put(id, new Instance(kind, restarts));
    }
}
