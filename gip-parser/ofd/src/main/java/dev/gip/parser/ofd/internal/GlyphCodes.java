package dev.gip.parser.ofd.internal;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.XmlCursor;
import dev.gip.parser.support.internal.drawing.Writing;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Which glyphs the codes of one text object are drawn with, as far as the object says so, and what the codes then mean. */
final class GlyphCodes {

    private final String font;
    private final BlankGlyphs blanks;
    private final Map<Integer, String> byPosition = new HashMap<>();
    private int position;

    GlyphCodes(String font, BlankGlyphs blanks) {
        this.font = font;
        this.blanks = blanks;
    }

    /** Takes the glyph transformation that the cursor stands on. */
    void read(XmlCursor xml) throws UnreadableSourceException {
        int from = xml.number("CodePosition", 0);
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("Glyphs")) {
                StringTokenizer glyphs = new StringTokenizer(xml.text());
                for (int i = from; glyphs.hasMoreTokens(); i++) {
                    byPosition.put(i, glyphs.nextToken());
                }
            }
        }
    }

    /**
     * What the next code means: what it is, but for blanks, which some programs write in place of codes that they do not
     * know.
     */
    String meaning(String code) {
        String glyph = byPosition.get(position);
        position++;
        boolean hides = glyph != null && code.isBlank() && !blanks.isBlank(font, code, glyph);
        return hides ? Writing.UNKNOWN : code;
    }
}
