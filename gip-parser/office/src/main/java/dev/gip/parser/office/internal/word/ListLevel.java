package dev.gip.parser.office.internal.word;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param text what stands in front of a paragraph, with {@code %1} to {@code %9} for the numbers of the levels
 */
record ListLevel(int start, NumberFormat format, String text) {

    /** How deep lists go. */
    static final int LEVELS = 9;
}
