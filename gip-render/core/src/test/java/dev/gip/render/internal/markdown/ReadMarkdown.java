package dev.gip.render.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a Markdown parser that is not ours sees: kinds and texts of the leaf blocks, and anything else by its class. */
final class ReadMarkdown extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    final List<String> headings = new ArrayList<>();
    final List<String> paragraphs = new ArrayList<>();
    final List<String> cells = new ArrayList<>();

    static ReadMarkdown of(String markdown) {
        ReadMarkdown read = new ReadMarkdown();
        PARSER.parse(markdown).accept(read);
        return read;
    }

    @Override
    public void visit(Heading heading) {
        headings.add(text(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs.add(text(paragraph));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            cells.add(text(node));
            return;
        }
        visitChildren(node);
    }

    private static String text(Node block) {
        StringBuilder text = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof HtmlInline html && html.getLiteral().equals("<br>")) {
                text.append('\n');
            } else {
                text.append(node);
            }
        }
        return text.toString();
    }
}
