package dev.gip.parser.internal.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers the text of a paragraph or cell as a browser shows it: white space collapsed, lines broken where the page breaks them. */
final class InlineText {

    private final StringBuilder text = new StringBuilder();

    void append(TextNode node) {
        String whole = node.getWholeText();
        Element parent = node.parent();
        if (parent != null && parent.normalName().equals("pre")) {
            text.append(whole);
            return;
        }
        append(whole);
    }

    /** Appends a text with its white space collapsed. */
    void append(String whole) {
        int start = 0;
        while (start < whole.length()) {
            int end = start;
            while (end < whole.length() && !isSpace(whole.charAt(end))) {
                end++;
            }
            text.append(whole, start, end);
            if (end < whole.length()) {
                appendSpace();
            }
            start = end + 1;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void appendSpace() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
    }

    /** Ends a word: what follows does not go on with it. */
    void breakWord() {
        appendSpace();
    }

    /** Breaks the line, unless nothing stands before it or it is broken there already. */
    void breakLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    /** The text so far, which is forgotten. */
    String take() {
        if (text.isEmpty()) {
            return "";
        }
        String taken = text.toString().strip();
        text.setLength(0);
        return taken;
    }
}
