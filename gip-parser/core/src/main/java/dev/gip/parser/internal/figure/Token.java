package dev.gip.parser.internal.figure;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param meaning what it says
 * @param start where it begins in the passage
 * @param end where it ends
 * @param amount the number of a {@link Meaning#COUNT}
 * @param day the day of a {@link Meaning#YEAR} or {@link Meaning#DATE}
 */
record Token(
        Meaning meaning,
        int start,
        int end,
        @Nullable Amount amount,
        @Nullable Day day) {

    static Token of(Meaning meaning, int start, int end) {
        return new Token(meaning, start, end, null, null);
    }

    static Token of(Amount amount, int start, int end) {
        return new Token(Meaning.COUNT, start, end, amount, null);
    }

    static Token of(Day day, int start, int end) {
        return new Token(day.month() == 0 ? Meaning.YEAR : Meaning.DATE, start, end, null, day);
    }

    /** A year, month and day, each 0 where not said. */
    record Day(int year, int month, int day) {

        /** Several years. */
        static final Day YEARS = new Day(-1, 0, 0);

        boolean isFirst() {
            return month == 1 && day <= 1;
        }

        boolean isLast() {
            return month == 12 && (day == 0 || day == 31);
        }
    }
}
