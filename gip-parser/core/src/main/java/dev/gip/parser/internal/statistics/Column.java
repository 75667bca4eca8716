package dev.gip.parser.internal.statistics;

import dev.gip.parser.internal.flow.Field;

/**
 * A column of the table as its head shows it.
 *
 * @param role what it is for
 * @param head what is printed above it; empty where nothing is
 * @param from the first column it covers
 * @param to the first column to the right of it
 */
record Column(Role role, String head, int from, int to) {

    /** A column of which only the order is known. */
    static Column of(Role role, String head) {
        return new Column(role, head, -1, -1);
    }

    boolean isUnder(Field field) {
        return field.column() < to && from < field.columnEnd();
    }
}
