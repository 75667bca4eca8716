package dev.gip.parser.layout;

import dev.gip.model.Cell;

/**
 * What a report shows in a cell.
 *
 * @param text as printed
 * @param cell what it says
 */
record Shown(String text, Cell cell) {

    static final Shown BLANK = new Shown("", Cell.blank());

    static Shown symbol(String text) {
        return new Shown(text, new Cell.Symbol(text));
    }
}
