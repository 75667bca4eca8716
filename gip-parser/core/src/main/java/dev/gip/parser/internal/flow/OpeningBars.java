package dev.gip.parser.internal.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars that stand alone on a line: they end an empty cell, or open the next row. They open rows where one stands in front
 * of a whole table, behind a line that is no cell; then one in front of a label is no cell of the row above.
 */
final class OpeningBars {

    private boolean opensRows;
    private @Nullable Line held;

    /** Takes notice of the first bar of a table: whether it opens a row. */
    void begin(boolean opens) {
        opensRows = opens;
    }

    /** Keeps a bar back until it is known what follows. */
    void hold(Line bar) {
        held = bar;
    }

    /** A label follows: the bar kept back, if it opens rows, is dropped. */
    void labelFollows() {
        held = opensRows ? null : held;
    }

    /** Lets go of the bar kept back, which ends an empty cell. */
    void release(List<Line> lines) {
        if (held != null) {
            lines.add(held);
            held = null;
        }
    }
}
