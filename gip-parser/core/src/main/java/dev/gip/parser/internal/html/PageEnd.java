package dev.gip.parser.internal.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * How the text of a page ends: the cell in which it breaks off may show half a figure.
 *
 * @param text the text of the page
 */
record PageEnd(String text) {

    private static final List<String> CELL_STARTS = List.of("<td", "<th");

    private static final List<String> CELL_ENDS =
            List.of("</td", "</th", "</tr", "</tbody", "</thead", "</tfoot", "</table");

    /** Whether the page breaks off inside a cell. */
    boolean isInside(Element cell) {
        Range end = cell.endSourceRange();
        if (end.isTracked()) {
            return end.isImplicit() && end.endPos() >= text.length();
        }
        return !cell.sourceRange().isTracked() && isLast(cell) && !closesLastCell();
    }

    /** Whether nothing follows an element on the page. */
    private static boolean isLast(Element element) {
        Node node = element;
        while (node != null && !node.nameIs("body")) {
            if (node.nextSibling() != null) {
                return false;
            }
            node = node.parent();
        }
        return true;
    }

    /** Whether something behind the start of the last cell ends it; a tag in a comment may not count. */
    private boolean closesLastCell() {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = CELL_STARTS.stream().mapToInt(lower::lastIndexOf).max().orElse(0);
        String tail = lower.substring(Math.max(start, 0));
        return CELL_ENDS.stream().anyMatch(tail::contains) && !tail.contains("<!--");
    }
}
