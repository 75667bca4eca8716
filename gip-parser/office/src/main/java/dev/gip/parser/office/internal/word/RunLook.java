package dev.gip.parser.office.internal.word;

/** How a run of text looks, as far as it matters for what it says. */
enum RunLook {
    PLAIN,
    /** Not shown. */
    HIDDEN,
    /** Raised, lowered or struck out: the mark of a note, or what holds no more, and no digits of the figure beside it. */
    APART
}
