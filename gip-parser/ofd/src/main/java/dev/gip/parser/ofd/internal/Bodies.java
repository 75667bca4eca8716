package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which documents a file holds, each in its current version. */
final class Bodies {

    private static final String ENTRY = "OFD.xml";

    private Bodies() {}

    /** The names of the parts that the documents begin with, in order. */
    static List<String> roots(OfdParts parts) throws UnreadableSourceException {
        List<String> roots = new ArrayList<>();
        XmlCursor xml = parts.open(ENTRY);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("DocBody")) {
                roots.add(root(parts, xml));
            }
        }
        if (roots.isEmpty()) {
            throw parts.damaged("没有任何文档", "it has no document");
        }
        return roots;
    }

    private static String root(OfdParts parts, XmlCursor xml) throws UnreadableSourceException {
        String root = null;
        String version = null;
        while (xml.nextChild(2)) {
            if (xml.name().equals("DocRoot")) {
                root = xml.text();
            } else if (xml.name().equals("Versions")) {
                version = currentVersion(xml);
            }
        }
        String current = version == null ? null : rootOf(parts, version);
        if (current != null) {
            return current;
        }
        if (root == null || root.isBlank()) {
            throw parts.damaged("文档没有入口（DocRoot）", "a document has no root (DocRoot)");
        }
        return parts.require(ENTRY, ENTRY, root);
    }

    private static @Nullable String currentVersion(XmlCursor xml) throws UnreadableSourceException {
        String current = null;
        while (xml.nextChild(3)) {
            String marked = xml.attribute("Current");
            if (marked != null && !ObjectReader.isFalse(marked)) {
                current = xml.attribute("BaseLoc");
            }
        }
        return current;
    }

    private static @Nullable String rootOf(OfdParts parts, String version) throws UnreadableSourceException {
        String part = parts.require(ENTRY, ENTRY, version);
        XmlCursor xml = parts.open(part);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("DocRoot")) {
                return parts.require(ENTRY, part, xml.text());
            }
        }
        return null;
    }
}
