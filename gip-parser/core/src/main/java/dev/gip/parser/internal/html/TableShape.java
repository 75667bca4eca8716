package dev.gip.parser.internal.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables of data from tables that only arrange a page. */
final class TableShape {

    /** No label or note of a statutory table is as long; the text of an article is. */
    private static final int LONGEST_CELL = 400;

    private static final Set<String> ARTICLE = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "form");

    private TableShape() {}

    static boolean holdsData(Element table) {
        return !arranges(table, true);
    }

    /** Whether something below shows that the table arranges a page: another table, an article's parts, long text. */
    private static boolean arranges(Element element, boolean top) {
        if (!top && element.normalName().equals("table")) {
            return true;
        }
        boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
        if (ARTICLE.contains(element.normalName()) || (cell && textLength(element) > LONGEST_CELL)) {
            return true;
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner && arranges(inner, false)) {
                return true;
            }
        }
        return false;
    }

    private static int textLength(Element element) {
        int length = 0;
        for (Node child = element.firstChild(); child != null && length <= LONGEST_CELL; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            } else if (child instanceof Element inner) {
                length += textLength(inner);
            }
        }
        return length;
    }
}
