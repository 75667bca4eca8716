package dev.gip.validate.internal.text;

/** Small numbers in Chinese or Arabic numerals. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 3;

    private Numerals() {}

    /** Where the numeral that begins at a place ends; the place itself where none does, or one too long to count parts. */
    public static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end - start > LONGEST ? start : end;
    }

    /** The value of 1 to 99 in either kind of numeral; 0 for anything else. */
    public static int value(String numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return 0;
        }
        if (isDigit(numeral.charAt(0))) {
            return numeral.chars().allMatch(c -> isDigit((char) c)) ? Integer.parseInt(numeral) : 0;
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? Math.max(0, DIGITS.indexOf(numeral)) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.substring(0, ten));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.substring(ten + 1));
        return tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
    }

    /** A number of 1 to 99 in Chinese numerals. */
    public static String chinese(int value) {
        String tens = value < 10 ? "" : (value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1)) + "十";
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
        return tens + ones;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return c == '十' || DIGITS.indexOf(c) > 0;
    }
}
