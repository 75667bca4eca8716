package dev.gip.parser.internal.markdown;

/** Undoes what Markdown needs to show words unchanged: backslashes, references by number, line breaks inside a cell. */
final class MarkdownText {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String LINE_BREAK = "<br>";

    /** The longest reference has seven digits. */
    private static final int LONGEST_REFERENCE = 10;

    private MarkdownText() {}

    /** The words of a line. */
    static String plain(String written) {
        if (written.indexOf('\\') < 0 && written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); ) {
            i = copy(written, i, words);
        }
        return words.toString();
    }

    /** The words of a table cell. */
    static String cell(String written) {
        if (!written.contains(LINE_BREAK)) {
            return plain(written);
        }
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); ) {
            if (written.startsWith(LINE_BREAK, i)) {
                words.append('\n');
                i += LINE_BREAK.length();
            } else {
                i = copy(written, i, words);
            }
        }
        return words.toString();
    }

    /** Copies the character that is written at a place, and says where the next one is. */
    private static int copy(String written, int at, StringBuilder words) {
        char c = written.charAt(at);
        if (c == '\\' && at + 1 < written.length() && PUNCTUATION.indexOf(written.charAt(at + 1)) >= 0) {
            words.append(written.charAt(at + 1));
            return at + 2;
        }
        int end = c == '&' ? endOfReference(written, at) : -1;
        if (end > 0) {
            words.appendCodePoint(Integer.parseInt(written.substring(at + 2, end)));
            return end + 1;
        }
        words.append(c);
        return at + 1;
    }

    /** The place of the semicolon that ends a reference; -1 where no character is referred to. */
    private static int endOfReference(String written, int at) {
        int end = at + 2;
        while (end < written.length() && end - at < LONGEST_REFERENCE && isDigit(written.charAt(end))) {
            end++;
        }
        boolean reference =
                written.startsWith("#", at + 1) && end > at + 2 && end < written.length() && written.charAt(end) == ';';
        return reference && Character.isValidCodePoint(Integer.parseInt(written.substring(at + 2, end))) ? end : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
