package dev.gip.parser.internal.page;

import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Puts the lines of wrapped paragraphs together. */
final class Prose {

    private final String source;
    private final Margins margins;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Item.Text> open = new ArrayList<>();

    Prose(String source, Margins margins) {
        this.source = source;
        this.margins = margins;
    }

    void add(Item.Text line) {
        if (!open.isEmpty() && !new LineBreak(margins, open.get(0), open.get(open.size() - 1), line).isInside()) {
            close();
        }
        open.add(line);
    }

    /** The paragraphs so far; what follows is another one. */
    List<Paragraph> take() {
        close();
        List<Paragraph> taken = new ArrayList<>(paragraphs);
        paragraphs.clear();
        return taken;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Item.Text first = open.get(0);
        StringBuilder text = new StringBuilder();
        Box box = first.box();
        for (Item.Text line : open) {
            append(text, line.line().text());
            if (line.page().number() == first.page().number()) {
                box = box.with(line.box());
            }
        }
        open.clear();
        paragraphs.add(new Paragraph(
                text.toString(),
                new SourceLocation(source, List.of(), null, first.page().place(box), text.toString())));
    }

    /** Words of letters are parted where the line ends; ideographs and figures go on. */
    private static void append(StringBuilder text, String line) {
        boolean words = !text.isEmpty()
                && !line.isEmpty()
                && isLatin(text.charAt(text.length() - 1))
                && isLatin(line.charAt(0));
        text.append(words ? " " : "").append(line);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
