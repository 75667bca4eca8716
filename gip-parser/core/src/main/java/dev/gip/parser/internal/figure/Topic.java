package dev.gip.parser.internal.figure;

/** What a text speaks of. */
enum Topic {
    NONE,
    REQUESTS,
    DISCLOSURE,
    RECONSIDERATION,
    LITIGATION,
    FEES,
    PROPOSALS,
    INTERPRETATION,
    /** Something that is no figure's. */
    OTHER
}
