package dev.gip.parser.ofd.internal;

import java.util.HashMap;
import java.util.Map;

/** The glyphs that blanks are drawn with: each font has one for each blank. A second one is a letter without a code. */
final class BlankGlyphs {

    private final Map<Key, String> known = new HashMap<>();

    private record Key(String font, String blank) {}

    boolean isBlank(String font, String blank, String glyph) {
        String first = known.putIfAbsent(new Key(font, blank), glyph);
        return first == null || first.equals(glyph);
    }
}
