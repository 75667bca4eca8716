package dev.gip.parser.internal.page;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.PageBox;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.spi.page.Glyph;
import dev.gip.parser.spi.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts glyphs of which the source does not say what they mean: what they look like is never guessed. */
final class Legibility {

    /** One in so many is too much: figures are rare among words, and could all be among them. */
    private static final int ONE_IN = 20;

    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private long glyphs;
    private long unknown;
    private PageBox firstUnknown = new PageBox(1, 0, 0, 0, 0);

    /** Takes notice of a page that is a picture. */
    void picture(int page) {
        pictures.add(page);
    }

    /** Takes notice of a page whose text was recognised in a picture. */
    void recognised(int page) {
        recognised.add(page);
    }

    void look(Page page) {
        for (Glyph glyph : page.glyphs()) {
            if (Words.isBlank(glyph.text())) {
                continue;
            }
            glyphs++;
            if (isUnknown(glyph.text())) {
                if (unknown == 0) {
                    firstUnknown = new PageBox(page.number(), glyph.x(), glyph.y(), glyph.width(), glyph.size());
                }
                unknown++;
            }
        }
    }

    private static boolean isUnknown(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF') || Character.isISOControl(c)) {
                return true;
            }
        }
        return false;
    }

    void check(String source) throws UnreadableSourceException {
        if (glyphs == 0) {
            throw new UnreadableSourceException(Issue.NO_TEXT_ON_PAGES.of(source));
        }
        if (unknown * ONE_IN > glyphs) {
            throw new UnreadableSourceException(Issue.SIGNS_WITHOUT_MEANING.of(source, unknown, glyphs));
        }
    }

    List<Diagnostic> diagnostics(String source) {
        List<Diagnostic> found = new ArrayList<>();
        if (!pictures.isEmpty()) {
            found.add(Issue.PICTURES_AMONG_PAGES.of(source, listed(pictures)));
        }
        if (!recognised.isEmpty()) {
            found.add(Issue.RECOGNISED_TEXT.of(source, listed(recognised)));
        }
        if (unknown > 0) {
            SourceLocation place = new SourceLocation(source, List.of(), null, firstUnknown, "");
            found.add(Issue.SOME_SIGNS_UNKNOWN.at(place, List.of(), source, unknown));
        }
        return found;
    }

    private static String listed(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
