package dev.gip.render.internal.markdown;

import java.util.regex.Pattern;

/** Escapes words so that Markdown shows them unchanged, and leaves alone what it would not change. */
final class MarkdownText {

    private static final Pattern ACTIVE = Pattern.compile(
            "[\\\\`*\\[|~]" // always
                    + "|<(?=[A-Za-z/!?])" // a tag or an address
                    + "|&(?=#?\\w+;)" // an entity
                    + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"); // emphasis; not the one inside a word
    private static final Pattern BLOCK_START = Pattern.compile("^(?=#{1,6}(\\s|$)|[-+](\\s|$)|>|(-[ \\t]*){3,}$)");
    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})(?=[.)](\\s|$))");
    private static final Pattern CLOSING_HASHES = Pattern.compile("(?<=^|[ \\t])(?=#+$)");
    private static final Pattern EDGE = Pattern.compile("^[ \\t]|[ \\t]$|\\r");

    private MarkdownText() {}

    /** Words inside a line. */
    private static String inline(String text) {
        return ACTIVE.matcher(text).replaceAll("\\\\$0");
    }

    /** Blanks at the edge, which Markdown takes away, as references, which it does not. */
    private static String keepEdges(String escaped) {
        return EDGE.matcher(escaped)
                .replaceAll(match -> "&#" + (int) match.group().charAt(0) + ";");
    }

    /** One paragraph on a line of its own. */
    static String paragraph(String line) {
        String escaped = BLOCK_START.matcher(inline(line)).replaceFirst("\\\\");
        return keepEdges(NUMBERED.matcher(escaped).replaceFirst("$1\\\\"));
    }

    /** The words of a heading. */
    static String heading(String text) {
        String escaped = CLOSING_HASHES.matcher(inline(text)).replaceFirst("\\\\");
        return keepEdges(escaped).replace("\n", "&#10;");
    }

    /** The words of a table cell or of an entry of a list. */
    static String cell(String text) {
        return keepEdges(inline(text)).replace("\n", "<br>");
    }
}
