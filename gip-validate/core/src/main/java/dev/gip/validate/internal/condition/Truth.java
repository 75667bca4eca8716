package dev.gip.validate.internal.condition;

/** Whether a condition holds. */
enum Truth {
    YES,
    NO,
    /** Cells that are absent, words or unresolved leave it open. */
    OPEN,
    /** The form or the prose does not state what it compares. */
    UNSTATED;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth not() {
        return this == YES ? NO : this == NO ? YES : this;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }
}
