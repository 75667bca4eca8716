package dev.gip.cli;

/**
 * Something that two exports say differently.
 *
 * @param subject what: a cell, a finding, a fact of the report
 * @param kind how it differs
 * @param what the address or name
 * @param before what the old export says; empty text where it says nothing, or more than a line
 * @param after what the new export says; empty text where it says nothing, or more than a line
 */
record Change(Subject subject, Kind kind, String what, String before, String after) {

    /** What differs. */
    enum Subject {
        CELL,
        FINDING,
        FACT
    }

    /** How it differs. */
    enum Kind {
        /** Not read, or not there, before. */
        GAINED,
        /** Not read, or not there, now. */
        LOST,
        /** There in both, and not the same. */
        CHANGED
    }
}
