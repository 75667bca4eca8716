package dev.gip.parser.internal.page;

import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a page that are seen on it, each once: bold type is often drawn twice, a little shifted. */
final class Signs {

    /** How far a glyph is shifted at most when it is drawn again, in its own widths and heights. */
    private static final double SHIFT = 0.3;

    private static final double SMALLEST = 1;

    /** Glyphs are looked up by squares of this side. */
    private static final double SQUARE = 8;

    private final Page page;
    private final List<Glyph> kept = new ArrayList<>();
    private final Map<Long, List<Glyph>> bySquare = new HashMap<>();

    private final Work work;

    private Signs(Page page, Work work) {
        this.page = page;
        this.work = work;
    }

    static List<Glyph> of(Page page, Work work) throws LimitReached {
        Signs signs = new Signs(page, work);
        for (Glyph glyph : page.glyphs()) {
            signs.add(glyph);
        }
        return signs.kept;
    }

    private void add(Glyph glyph) throws LimitReached {
        double x = Word.middleX(glyph);
        double y = Word.middleY(glyph);
        boolean shown = glyph.size() >= SMALLEST && x >= 0 && y >= 0 && x <= page.width() && y <= page.height();
        if (!shown) {
            return;
        }
        if (Words.isBlank(glyph.text())) {
            kept.add(glyph);
            return;
        }
        if (isDrawnAgain(glyph)) {
            return;
        }
        bySquare.computeIfAbsent(square(glyph.x(), glyph.y()), absent -> new ArrayList<>(4))
                .add(glyph);
        String text = Radicals.fold(glyph.text());
        kept.add(
                text.equals(glyph.text())
                        ? glyph
                        : new Glyph(text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.direction()));
    }

    private boolean isDrawnAgain(Glyph glyph) throws LimitReached {
        double reach = Math.min(SQUARE, SHIFT * glyph.size());
        long seen = Long.MIN_VALUE;
        for (int i = 0; i < 4; i++) {
            long square = square(glyph.x() + (i % 2 == 0 ? -reach : reach), glyph.y() + (i / 2 == 0 ? -reach : reach));
            if (square != seen) {
                seen = square;
                List<Glyph> near = bySquare.getOrDefault(square, List.of());
                work.step(near.size());
                for (Glyph other : near) {
                    if (isSame(glyph, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSame(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && one.direction() == other.direction()
                && Math.abs(one.x() - other.x()) < SHIFT * Math.max(one.width(), 0.3 * one.size())
                && Math.abs(one.y() - other.y()) < SHIFT * Math.max(one.width(), 0.3 * one.size())
                && Math.abs(one.size() - other.size()) < 0.1 * one.size();
    }

    private static long square(double x, double y) {
        return ((long) Math.floor(x / SQUARE) << 32) ^ ((long) Math.floor(y / SQUARE) & 0xFFFFFFFFL);
    }
}
