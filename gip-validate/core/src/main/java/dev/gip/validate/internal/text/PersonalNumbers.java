package dev.gip.validate.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of persons in a text, all but their ends covered, so that no message spreads them.
 *
 * @param phones what looks like mobile telephone numbers
 * @param identities what looks like numbers of identity cards, their check digit included
 */
public record PersonalNumbers(List<String> phones, List<String> identities) {

    private static final int MOST = 10;
    private static final int PHONE = 11;
    private static final int IDENTITY = 18;
    private static final int SHOWN = 3;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** The first numbers of a text in half width. */
    public static PersonalNumbers in(String folded) {
        List<String> phones = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        int start = 0;
        while (start < folded.length() && phones.size() + identities.size() < MOST) {
            int end = start;
            while (end < folded.length() && isOfNumber(folded.charAt(end))) {
                end++;
            }
            String number = folded.substring(start, end);
            if (isPhone(number)) {
                phones.add(covered(number));
            } else if (isIdentity(number)) {
                identities.add(covered(number));
            }
            start = end + 1;
        }
        return new PersonalNumbers(List.copyOf(phones), List.copyOf(identities));
    }

    /** Latin letters and digits belong together: a credit code is no number of a person. */
    private static boolean isOfNumber(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }

    private static boolean isPhone(String number) {
        return number.length() == PHONE
                && number.charAt(0) == '1'
                && number.charAt(1) >= '3'
                && number.chars().allMatch(c -> Numerals.isDigit((char) c));
    }

    private static boolean isIdentity(String number) {
        if (number.length() != IDENTITY) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (!Numerals.isDigit(number.charAt(i))) {
                return false;
            }
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        char check = Character.toUpperCase(number.charAt(IDENTITY - 1));
        return check == CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static String covered(String number) {
        int hidden = number.length() - 2 * SHOWN;
        return number.substring(0, SHOWN) + "*".repeat(hidden) + number.substring(number.length() - SHOWN);
    }
}
