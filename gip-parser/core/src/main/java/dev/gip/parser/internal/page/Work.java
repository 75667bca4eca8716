package dev.gip.parser.internal.page;

import dev.gip.model.source.Limits;

/** Counts what pages come to against the limits of one call. */
final class Work {

    /** The clock is asked once in so many steps. */
    private static final int STEPS_BETWEEN_LOOKS = 1 << 16;

    private final Limits limits;
    private final long start = System.nanoTime();
    private long steps;
    private long pages;
    private long characters;
    private long cells;

    Work(Limits limits) {
        this.limits = limits;
    }

    /** Takes notice of work that grows faster than the page. */
    void step(long count) throws LimitReached {
        steps += count;
        if (steps >= STEPS_BETWEEN_LOOKS) {
            steps = 0;
            look();
        }
    }

    void page(int glyphs) throws LimitReached {
        look();
        pages++;
        if (pages > limits.maxPages()) {
            throw new LimitReached(LimitReached.Limit.PAGES);
        }
        characters += glyphs;
        if (characters > limits.maxCharacters()) {
            throw new LimitReached(LimitReached.Limit.CHARACTERS);
        }
    }

    void cells(long count) throws LimitReached {
        cells += count;
        if (cells > limits.maxCells()) {
            throw new LimitReached(LimitReached.Limit.CELLS);
        }
    }

    private void look() throws LimitReached {
        if (System.nanoTime() - start > limits.maxTime().toNanos()) {
            throw new LimitReached(LimitReached.Limit.TIME);
        }
    }
}
