package dev.gip.parser.ofd.internal;

import dev.gip.parser.ofd.internal.PageContent.Layer;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was written on pages afterwards. */
final class Annotations {

    /** Watermarks and stamps are no text of the report; links and highlights only lie over it. */
    private static final Set<String> NOT_READ = Set.of("Watermark", "Stamp", "Link", "Highlight");

    private final OfdParts parts;
    private final ObjectReader reader;
    private final String document;
    private final Map<String, List<String>> byPage = new HashMap<>();

    private Annotations(OfdParts parts, ObjectReader reader, String document) {
        this.parts = parts;
        this.reader = reader;
        this.document = document;
    }

    /** The annotations of a document. */
    static Annotations of(OfdParts parts, ObjectReader reader, DocumentPart document) throws UnreadableSourceException {
        Annotations all = new Annotations(parts, reader, document.name());
        String list = document.annotations();
        if (list != null) {
            all.readList(list);
        }
        return all;
    }

    private void readList(String list) throws UnreadableSourceException {
        XmlCursor xml = parts.open(list);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            String page = String.valueOf(xml.attribute("PageID"));
            while (xml.nextChild(2)) {
                if (xml.name().equals("FileLoc")) {
                    String part = parts.require(document, list, xml.text());
                    byPage.computeIfAbsent(page, absent -> new ArrayList<>(1)).add(part);
                }
            }
        }
    }

    /** What is written on a page, each piece as a layer of its own over the page. */
    List<Layer> of(String page) throws UnreadableSourceException {
        List<Layer> layers = new ArrayList<>();
        for (String part : byPage.getOrDefault(page, List.of())) {
            XmlCursor xml = parts.open(part);
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                boolean shown = !ObjectReader.isFalse(xml.attribute("Visible"))
                        && !NOT_READ.contains(String.valueOf(xml.attribute("Type")));
                while (xml.nextChild(2)) {
                    if (shown && xml.name().equals("Appearance")) {
                        layers.add(appearance(xml));
                    }
                }
            }
        }
        return layers;
    }

    private Layer appearance(XmlCursor xml) throws UnreadableSourceException {
        Box box = parts.numbers().box(xml, "Boundary");
        Matrix place = box == null ? Matrix.NONE : Matrix.NONE.thenMove(box.x(), box.y());
        return new Layer(0, place, Style.NONE, reader.objects(xml));
    }
}
