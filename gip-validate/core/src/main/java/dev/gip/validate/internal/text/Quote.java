package dev.gip.validate.internal.text;

/** Words of a source as a message may show them: short, on one line, without signs that change how the line is shown. */
public final class Quote {

    private static final int LONGEST = 30;

    private Quote() {}

    /** A text, cut where it is long. */
    public static String of(String text) {
        StringBuilder quote = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (isBlank(letter)) {
                blank = quote.length() > 0;
            } else if (isShown(letter)) {
                if (quote.length() >= LONGEST) {
                    return quote.append('…').toString();
                }
                quote.append(blank ? " " : "").appendCodePoint(letter);
                blank = false;
            }
        }
        return quote.toString();
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
