package dev.gip.parser.internal.page;

/** A limit is reached; turned into what is said of the source where the source is known. */
final class LimitReached extends Exception {

    private static final long serialVersionUID = 1;

    private final Limit limit;

    LimitReached(Limit limit) {
        super(limit.name(), null, false, false);
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }

    /** Which one. */
    enum Limit {
        CELLS,
        CHARACTERS,
        PAGES,
        TIME
    }
}
