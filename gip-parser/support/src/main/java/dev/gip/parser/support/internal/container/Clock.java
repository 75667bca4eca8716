package dev.gip.parser.support.internal.container;

import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;

/** Counts what reading one source costs against its limits. One a source, for one thread. */
public final class Clock {

    /** So many steps are taken between two looks at the time. */
    private static final int STEPS = 1024;

    private final SourceInput input;
    private final long end;
    private int steps;
    private int characters;
    private int cells;

    /** A clock that starts now. */
    public Clock(SourceInput input) {
        this.input = input;
        this.end = System.nanoTime() + input.limits().maxTime().toNanos();
    }

    /** Takes a step. */
    public void step() throws UnreadableSourceException {
        if (++steps % STEPS == 0) {
            look();
        }
    }

    /** Looks at the time, before a step that may take long. */
    public void look() throws UnreadableSourceException {
        if (System.nanoTime() - end > 0) {
            throw Unreadable.takesTooLong(input);
        }
    }

    /** Counts text. */
    public void text(int length) throws UnreadableSourceException {
        characters += length;
        if (characters < 0 || characters > input.limits().maxCharacters()) {
            throw Unreadable.tooManyCharacters(input);
        }
    }

    /** Counts a cell of a table. */
    public void cell() throws UnreadableSourceException {
        cells++;
        if (cells > input.limits().maxCells()) {
            throw Unreadable.tooManyCells(input);
        }
    }
}
