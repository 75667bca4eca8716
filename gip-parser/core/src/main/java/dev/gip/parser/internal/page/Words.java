package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Puts glyphs together that the source draws one after the other without a gap. */
final class Words {

    /** Gaps within a word, in heights of the type: none to speak of, and pairs of letters may overlap. */
    private static final double WIDEST_GAP = 0.12;

    private static final double DEEPEST_OVERLAP = 0.35;

    private final List<Word> words = new ArrayList<>();
    private List<Glyph> open = new ArrayList<>();
    private boolean blank;

    private Words() {}

    static List<Word> of(List<Glyph> glyphs) {
        Words words = new Words();
        glyphs.forEach(words::add);
        words.close();
        return words.words;
    }

    private void add(Glyph glyph) {
        if (isBlank(glyph.text())) {
            close();
            blank = true;
            return;
        }
        if (!open.isEmpty() && !follows(open.get(open.size() - 1), glyph)) {
            close();
        }
        open.add(glyph);
    }

    private void close() {
        if (!open.isEmpty()) {
            words.add(new Word(open, blank));
            open = new ArrayList<>();
            blank = false;
        }
    }

    private static boolean follows(Glyph before, Glyph glyph) {
        double size = before.size();
        double gap = Word.along(glyph) - Word.along(before) - before.width();
        return before.direction() == glyph.direction()
                && Math.abs(glyph.size() - size) < 0.1 * size
                && Math.abs(Word.down(glyph) - Word.down(before)) < 0.1 * size
                && gap < WIDEST_GAP * size
                && gap > -DEEPEST_OVERLAP * size;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u3000' && !(c >= '\u2000' && c <= '\u200F') && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
