package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import org.jspecify.annotations.Nullable;

/** How large pages are. */
final class PageArea {

    private PageArea() {}

    /** The paper, else the first box there is; null where there is none. The element that the cursor stands on is closed. */
    static @Nullable Box read(Numbers numbers, XmlCursor xml) throws UnreadableSourceException {
        Box physical = null;
        Box other = null;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            String kind = xml.name();
            if (kind.endsWith("Box")) {
                Box box = numbers.box(xml.text());
                physical = kind.equals("PhysicalBox") ? box : physical;
                other = other == null ? box : other;
            }
        }
        return physical == null ? other : physical;
    }
}
