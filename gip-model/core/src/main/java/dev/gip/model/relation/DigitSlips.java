package dev.gip.model.relation;

import java.util.Optional;

/** Tells slips in the digits of one figure. */
final class DigitSlips {

    private DigitSlips() {}

    /**
     * The slip by which one count came to be written as another.
     *
     * @param shown the digits that stand there
     * @param meant the digits of the count
     */
    static Optional<Slip> of(String shown, String meant) {
        if (shown.equals("0") || meant.equals("0")) {
            return Optional.empty();
        }
        int more = shown.length() - meant.length();
        if (more == 0) {
            return isSwapped(shown, meant) ? Optional.of(Slip.DIGITS_SWAPPED) : Optional.empty();
        }
        if (more == -1) {
            return additional(meant, shown) >= 0 ? Optional.of(Slip.DIGIT_DROPPED) : Optional.empty();
        }
        int place = more == 1 ? additional(shown, meant) : -1;
        if (place < 0) {
            return Optional.empty();
        }
        boolean doubled = place > 0 && shown.charAt(place) == shown.charAt(place - 1);
        return Optional.of(doubled ? Slip.DIGIT_DOUBLED : Slip.DIGIT_ADDED);
    }

    private static boolean isSwapped(String shown, String meant) {
        int first = firstDifference(shown, meant);
        return first + 1 < shown.length()
                && shown.charAt(first) == meant.charAt(first + 1)
                && shown.charAt(first + 1) == meant.charAt(first)
                && shown.substring(first + 2).equals(meant.substring(first + 2));
    }

    /** Where the longer one has a digit that the shorter has not; -1 if that is not all. */
    private static int additional(String longer, String shorter) {
        int place = firstDifference(longer, shorter);
        return longer.substring(place + 1).equals(shorter.substring(place)) ? place : -1;
    }

    private static int firstDifference(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int place = 0;
        while (place < length && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }
}
