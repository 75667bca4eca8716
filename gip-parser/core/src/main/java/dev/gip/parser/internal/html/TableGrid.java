package dev.gip.parser.internal.html;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lays the cells of one table element out on a grid, spans considered as browsers do. */
final class TableGrid {

    /** What browsers allow at most; more is a slip or an attack. */
    private static final int WIDEST_SPAN = 1000;

    /** Elements whose content never goes on with the figure beside them. */
    private static final Set<String> APART = Set.of("sup", "sub", "del", "s", "strike", "rt", "rp");

    private final SourceInput input;
    private final PathSegment step;
    private final List<GridCell> cells = new ArrayList<>();
    private final PageEnd end;
    /** For every column the first row below the cell that covers it last; counting down row by row would cost rows times columns. */
    private int[] firstFree = new int[32];

    private int row;
    private int covered;
    private @Nullable Diagnostic cutOff;

    /**
     * A grid yet to be read.
     *
     * @param number the number of the table on the page
     * @param end how the text of the page ends
     */
    TableGrid(SourceInput input, int number, PageEnd end) {
        this.input = input;
        this.step = PathSegment.of("table", number);
        this.end = end;
    }

    /** That the page breaks off inside a cell of this table. */
    Optional<Diagnostic> cutOff() {
        return Optional.ofNullable(cutOff);
    }

    /** The cells and positions used so far, to be counted against the limit. */
    int size() {
        return covered;
    }

    Grid read(Element table, int before) throws UnreadableSourceException {
        // The head stands above and the foot below the other rows, wherever they are written.
        readRows(table, before, "thead"::equals);
        readRows(table, before, name -> !name.equals("thead") && !name.equals("tfoot"));
        readRows(table, before, "tfoot"::equals);
        SourceLocation location = new SourceLocation(input.name(), List.of(step), null, null, "");
        return new Grid(cells, location);
    }

    private void readRows(Element parent, int before, Predicate<String> wanted) throws UnreadableSourceException {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element element) || !wanted.test(element.normalName())) {
                continue;
            }
            if (element.normalName().equals("tr")) {
                readRow(element, before);
                row++;
            } else {
                readRows(element, before, any -> true);
            }
        }
    }

    private void readRow(Element tr, int before) throws UnreadableSourceException {
        PathSegment rowStep = PathSegment.of("row", row + 1);
        int column = 0;
        for (Node child = tr.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element cell
                    && (cell.normalName().equals("td") || cell.normalName().equals("th"))) {
                while (covers(column)) {
                    column++;
                }
                int rowSpan = span(cell, "rowspan");
                int columnSpan = span(cell, "colspan");
                count(before, columnSpan);
                TextNode sole = soleText(cell);
                String excerpt = (sole == null ? cell.wholeText() : sole.getWholeText()).strip();
                String text = sole == null || isSpaced(excerpt) ? text(cell) : excerpt;
                SourceLocation place = place(cell, rowStep, column, excerpt);
                addUnlessCutOff(new GridCell(row, column, rowSpan, columnSpan, text, place), cell);
                cover(column, columnSpan, rowSpan);
                column += columnSpan;
            }
        }
    }

    /** A cell in which the page breaks off may show half a figure, so it is left out. */
    private void addUnlessCutOff(GridCell cell, Element element) {
        if (end.isInside(element)) {
            cutOff = Issue.TRUNCATED.at(
                    cell.location(),
                    List.of(),
                    input.name(),
                    "网页在表格的单元格内中断，该单元格未读取",
                    "it breaks off inside a table cell, which was not read");
            return;
        }
        cells.add(cell);
    }

    private void count(int before, int columnSpan) throws UnreadableSourceException {
        covered += columnSpan;
        if (before + covered > input.limits().maxCells()) {
            throw new UnreadableSourceException(
                    Issue.LIMIT_CELLS.of(input.name(), input.limits().maxCells()));
        }
    }

    private boolean covers(int column) {
        return column < firstFree.length && firstFree[column] > row;
    }

    private void cover(int column, int columnSpan, int rowSpan) {
        if (column + columnSpan > firstFree.length) {
            firstFree = Arrays.copyOf(firstFree, Math.max(column + columnSpan, 2 * firstFree.length));
        }
        Arrays.fill(firstFree, column, column + columnSpan, row + rowSpan);
    }

    private static int span(Element cell, String attribute) {
        if (!cell.hasAttr(attribute)) {
            return 1;
        }
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Math.min(WIDEST_SPAN, Integer.parseInt(value)));
    }

    /** The text of a cell that holds nothing else, the elements round it aside; null for other cells. */
    private static @Nullable TextNode soleText(Element cell) {
        Node node = cell;
        while (node instanceof Element element
                && element.childNodeSize() == 1
                && !PageWalk.isSilent(element)
                && !isNoteMark(element)) {
            node = element.childNode(0);
        }
        return node instanceof TextNode text ? text : null;
    }

    /** Whether a text has white space that a page may show otherwise. */
    private static boolean isSpaced(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    private static String text(Element cell) {
        InlineText text = new InlineText();
        gather(cell, text);
        return text.take();
    }

    private static void gather(Element element, InlineText text) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode node) {
                text.append(node);
            } else if (child instanceof Element inner) {
                gatherElement(inner, text);
            }
        }
    }

    private static void gatherElement(Element element, InlineText text) {
        String field = FormField.shown(element);
        if (field != null) {
            // A field never goes on with the figure beside it, and one that is hidden shows nothing.
            text.breakWord();
            text.append(isHidden(element) ? "" : field);
            text.breakWord();
        } else if (!PageWalk.isSilent(element) && !isNoteMark(element)) {
            gatherInner(element, text);
        }
    }

    /** A link to a footnote on the same page. */
    private static boolean isNoteMark(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().length() <= 3;
    }

    private static void gatherInner(Element inner, InlineText text) {
        boolean breaks = inner.normalName().equals("br") || inner.isBlock();
        boolean apart = isApart(inner);
        if (breaks) {
            text.breakLine();
        } else if (apart) {
            text.breakWord();
        }
        gather(inner, text);
        if (breaks) {
            text.breakLine();
        } else if (apart) {
            text.breakWord();
        }
    }

    /** Whether what an element holds is no part of the figure beside it: a note's mark, what was struck out, what is hidden. */
    private static boolean isApart(Element element) {
        return APART.contains(element.normalName()) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    private SourceLocation place(Element cell, PathSegment rowStep, int column, String excerpt) {
        Range range = cell.sourceRange();
        TextRange text = range.isTracked()
                ? new TextRange(
                        range.start().lineNumber(),
                        range.start().columnNumber(),
                        range.startPos(),
                        cell.endSourceRange().endPos())
                : null;
        List<PathSegment> path = List.of(step, rowStep, PathSegment.of("column", column + 1));
        return new SourceLocation(input.name(), path, text, null, excerpt);
    }
}
