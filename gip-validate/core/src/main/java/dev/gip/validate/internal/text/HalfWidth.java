package dev.gip.validate.internal.text;

/** Text in half width, letter by letter, so that every place in it is the place in the text itself. */
public final class HalfWidth {

    private static final int TO_HALF_WIDTH = 0xFEE0;

    private HalfWidth() {}

    /** The text with half-width digits, letters, commas and brackets; marks without such a form stay as they are. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && of(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = first; i < letters.length; i++) {
            letters[i] = of(letters[i]);
        }
        return new String(letters);
    }

    /** One letter in half width. */
    static char of(char c) {
        if (c < '\u00A0') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - TO_HALF_WIDTH);
        }
        return switch (c) {
            case '\u3000', '\u00A0' -> ' ';
            case '﹝' -> '〔';
            case '﹞' -> '〕';
            default -> c;
        };
    }
}
