package dev.gip.parser.internal.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables of data from tables that only arrange a page, which hold another table, an article's parts or long text. */
final class TableShape {

    /** No label or note of a statutory table is as long; the text of an article is. */
    private static final int LONGEST_CELL = 400;

    private static final Set<String> ARTICLE = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "form", "table");

    private boolean arranges;

    private TableShape() {}

    static boolean holdsData(Element table) {
        TableShape shape = new TableShape();
        shape.lengthIn(table);
        return !shape.arranges;
    }

    /** The length of the text in an element, as far as it was looked at. */
    private int lengthIn(Element element) {
        int length = 0;
        for (Node child = element.firstChild(); child != null && !arranges; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            } else if (child instanceof Element inner) {
                arranges |= ARTICLE.contains(inner.normalName());
                length += arranges ? 0 : lengthIn(inner);
            }
        }
        arranges |= length > LONGEST_CELL && isCell(element);
        return length;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
