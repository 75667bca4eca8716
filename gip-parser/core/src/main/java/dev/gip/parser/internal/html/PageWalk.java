package dev.gip.parser.internal.html;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.kind.References;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.internal.message.Issue;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.Property;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks one page in reading order: text becomes paragraphs, tables of data become grids, layout tables dissolve. */
final class PageWalk {

    /** Elements whose content nobody reads on the page. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "select", "textarea", "svg", "iframe", "object", "title");

    /** A page has few attachments and pictures of tables, but may have many icons. */
    private static final int MOST_REFERENCES = 200;

    private static final int LONGEST_TARGET = 300;

    private final SourceInput input;
    private final PageEnd end;
    private final List<Property> properties = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final InlineText line = new InlineText();
    private int tables;
    private int references;
    private int cells;

    /**
     * A walk over a page.
     *
     * @param end how the text of the page ends
     */
    PageWalk(SourceInput input, PageEnd end) {
        this.input = input;
        this.end = end;
    }

    Document walk(org.jsoup.nodes.Document page) throws UnreadableSourceException {
        readHead(page);
        walk(page.body(), 0);
        endParagraph();
        return new Document(properties, blocks, diagnostics);
    }

    private void readHead(org.jsoup.nodes.Document page) {
        String title = page.title();
        if (!title.isBlank()) {
            addProperty("title", title);
        }
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr("name").isBlank() ? meta.attr("property") : meta.attr("name");
            if (!name.isBlank() && !meta.attr("content").isBlank()) {
                addProperty(
                        name.strip().toLowerCase(Locale.ROOT),
                        meta.attr("content").strip());
            }
        }
    }

    private void addProperty(String name, String value) {
        SourceLocation location =
                new SourceLocation(input.name(), List.of(new PathSegment("element", name)), null, null, value);
        properties.add(new Property(name, value, location));
    }

    private void walk(Node node, int depth) throws UnreadableSourceException {
        if (depth >= input.limits().maxNesting() - 2) {
            throw new UnreadableSourceException(
                    Issue.LIMIT_NESTING.of(input.name(), input.limits().maxNesting()));
        }
        if (node instanceof TextNode text) {
            line.append(text);
        } else if (node instanceof Element element && !isSilent(element)) {
            walkElement(element, depth);
        }
    }

    private void walkElement(Element element, int depth) throws UnreadableSourceException {
        addReference(element);
        if (element.normalName().equals("br")) {
            line.breakLine();
        } else if (element.normalName().equals("table") && TableShape.holdsData(element)) {
            endParagraph();
            TableGrid grid = new TableGrid(input, ++tables, end);
            blocks.add(grid.read(element, cells));
            cells += grid.size();
            grid.cutOff().ifPresent(diagnostics::add);
            element.stream()
                    .filter(inner -> !inner.nameIs("a") || inner.hasAttr("href"))
                    .forEach(this::addReference);
        } else if (isBlock(element)) {
            endParagraph();
            walkChildren(element, depth);
            endParagraph();
        } else {
            walkChildren(element, depth);
        }
    }

    /** Keeps what the page shows or links in place of text: pictures and attached files. */
    private void addReference(Element element) {
        boolean picture = element.normalName().equals("img");
        boolean link = element.normalName().equals("a");
        if ((!picture && !link) || references >= MOST_REFERENCES) {
            return;
        }
        String target = element.attr(picture ? "src" : "href").strip();
        String words = (picture ? element.attr("alt") : element.text()).strip();
        if (picture || References.isFile(target) || References.isFile(words)) {
            references++;
            addReference(picture ? References.PICTURE : References.ATTACHMENT, words, target);
        }
    }

    private void addReference(String name, String words, String target) {
        String link = target.startsWith("data:") ? "" : target.substring(0, Math.min(LONGEST_TARGET, target.length()));
        String both = words.isEmpty() || link.isEmpty() ? words + link : words + "（" + link + "）";
        String value = both.isEmpty() ? name : both;
        List<PathSegment> path =
                List.of(PathSegment.of("paragraph", blocks.size() + 1), PathSegment.of(name, references));
        properties.add(new Property(name, value, new SourceLocation(input.name(), path, null, null, value)));
    }

    private void walkChildren(Element element, int depth) throws UnreadableSourceException {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            walk(child, depth + 1);
        }
    }

    /** Whether nobody reads the content of an element on the page. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private void endParagraph() {
        String text = line.take();
        if (!LabelText.isBlank(text)) {
            PathSegment step = PathSegment.of("paragraph", blocks.size() + 1);
            blocks.add(new Paragraph(text, new SourceLocation(input.name(), List.of(step), null, null, text)));
        }
    }
}
