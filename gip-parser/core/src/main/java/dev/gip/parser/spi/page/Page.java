package dev.gip.parser.spi.page;

import java.util.List;

/**
 * What a page shows. Shapes that are no lines, such as pictures and backgrounds, are left out.
 *
 * @param number its number, counted from 1
 * @param width its width as it is shown
 * @param height its height as it is shown
 * @param glyphs its characters in the order in which the source draws them; blanks may be among them
 * @param rulings its lines in any order
 * @since 0.1
 */
public record Page(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {

    /** Copies the lists. */
    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
