package dev.gip.cli;

/** Keeps what a document says from steering the terminal it is shown on. */
final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** Text that may have several lines. */
    static String text(String text) {
        return replace(text, true);
    }

    /** Text that must stay on one line. */
    static String line(String text) {
        return replace(text, false);
    }

    private static String replace(String text, boolean keepLines) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                printable.append(keepLines && c == '\n' ? c : ' ');
            } else {
                printable.append(steers(c) ? REPLACEMENT : c);
            }
        }
        return printable.toString();
    }

    /** Control characters, and marks that reorder what stands beside them. */
    private static boolean steers(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
