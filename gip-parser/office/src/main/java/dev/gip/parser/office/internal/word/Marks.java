package dev.gip.parser.office.internal.word;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.Set;

/** The names of WordprocessingML that more than one class asks for. */
final class Marks {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** Elements that only group what the text has, or mark what was put in. */
    private static final Set<String> TRANSPARENT = Set.of(
            "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "hyperlink", "fldSimple", "dir", "bdo");

    private Marks() {}

    /** Whether the element opened last is one of the main vocabulary by that name. */
    static boolean is(XmlCursor xml, String name) {
        return xml.name().equals(name) && WORD.contains(xml.namespace());
    }

    /** Whether what stands inside the element opened last stands there for the reader of the page too. */
    static boolean isTransparent(XmlCursor xml) {
        return TRANSPARENT.contains(xml.name()) && WORD.contains(xml.namespace());
    }

    /** Whether the element opened last offers one thing in several ways. */
    static boolean isAlternative(XmlCursor xml) {
        return xml.name().equals("AlternateContent");
    }

    /** Goes on to the first of the ways, which is what current programs show; false where there is none. */
    static boolean toChoice(XmlCursor xml) throws UnreadableSourceException {
        return xml.nextChild(xml.depth());
    }
}
