package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of its pages.
 *
 * @param name the name of the part that says it
 * @param area the part of a page that is shown, for pages that do not say so themselves; null where the document does not
 * @param resources the parts that hold what pages share
 * @param templates the parts of the templates by their ids
 * @param pages the pages in order
 * @param annotations the part that names annotations; null where there are none
 */
record DocumentPart(
        String name,
        @Nullable Box area,
        List<String> resources,
        Map<String, String> templates,
        List<PageEntry> pages,
        @Nullable String annotations) {

    /** A page: its id, and the part that draws it. */
    record PageEntry(String id, String part) {}

    /**
     * Reads the part that a document begins with.
     *
     * @param before how many pages the documents before it have
     */
    static DocumentPart read(OfdParts parts, String name, int before) throws UnreadableSourceException {
        Box area = null;
        String annotations = null;
        List<String> resources = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        List<PageEntry> pages = new ArrayList<>();
        XmlCursor xml = parts.open(name);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "CommonData" -> area = readCommon(parts, name, xml, resources, templates);
                case "Pages" -> readPages(parts, name, xml, before, pages);
                case "Annotations" -> annotations = parts.require(name, name, xml.text());
                default -> {
                    // Outlines, tags, attachments, extensions and the like are not shown on pages.
                }
            }
        }
        return new DocumentPart(name, area, resources, templates, pages, annotations);
    }

    private static @Nullable Box readCommon(
            OfdParts parts, String name, XmlCursor xml, List<String> resources, Map<String, String> templates)
            throws UnreadableSourceException {
        Box area = null;
        while (xml.nextChild(2)) {
            switch (xml.name()) {
                case "PageArea" -> area = PageArea.read(parts.numbers(), xml);
                case "PublicRes", "DocumentRes" ->
                    parts.find(name, name, xml.text()).ifPresent(resources::add);
                case "TemplatePage" -> {
                    String id = xml.attribute("ID");
                    String part = xml.attribute("BaseLoc");
                    if (id != null && part != null) {
                        templates.put(id, part);
                    }
                }
                default -> {
                    // Ids in use, colour spaces.
                }
            }
        }
        return area;
    }

    private static void readPages(OfdParts parts, String name, XmlCursor xml, int before, List<PageEntry> pages)
            throws UnreadableSourceException {
        while (xml.nextChild(2)) {
            String part = xml.attribute("BaseLoc");
            if (!xml.name().equals("Page") || part == null) {
                continue;
            }
            if (before + pages.size() >= parts.input().limits().maxPages()) {
                throw Unreadable.tooManyPages(parts.input());
            }
            pages.add(new PageEntry(String.valueOf(xml.attribute("ID")), parts.require(name, name, part)));
        }
    }
}
