package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.Piece.Picture;
import dev.gip.parser.office.internal.word.Piece.Words;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a part of a DOCX file as its reader sees it: with all changes accepted, without what is hidden, the
 * numbers of numbered paragraphs in front of them, and text boxes behind the paragraph that holds them.
 */
final class DocxText {

    private final XmlCursor xml;
    private final Clock clock;
    private final ListCounter lists;
    private final DocxStyles styles;

    DocxText(XmlCursor xml, Clock clock, DocxStyles styles, ListCounter lists) {
        this.xml = xml;
        this.clock = clock;
        this.styles = styles;
        this.lists = lists;
    }

    /** The pieces inside the element that was opened last, which is closed then. */
    List<Piece> pieces() throws UnreadableSourceException {
        Collector collector = new Collector();
        collector.readAll();
        return collector.pieces();
    }

    /** Gathers pieces one by one. */
    Collector collector() {
        return new Collector();
    }

    /** Gathers the pieces of the text, a cell or a box. */
    final class Collector {

        private final List<Piece> pieces = new ArrayList<>();

        /** The text of paragraphs of which the mark at the end was deleted: the next one goes on with them. */
        private final StringBuilder torn = new StringBuilder();

        private Collector() {}

        /** Reads everything inside the element that was opened last. */
        void readAll() throws UnreadableSourceException {
            int own = xml.depth();
            while (xml.nextChild(own)) {
                readOne();
            }
        }

        /** Reads the element that was opened last. */
        void readOne() throws UnreadableSourceException {
            if (Marks.is(xml, "p")) {
                readParagraph();
            } else if (Marks.is(xml, "tbl")) {
                pieces.add(new DocxTable(xml, clock, DocxText.this).read());
            } else if (Marks.is(xml, "altChunk")) {
                pieces.add(new Picture("altChunk"));
            } else if (Marks.isTransparent(xml)) {
                readAll();
            } else if (Marks.isAlternative(xml) && Marks.toChoice(xml)) {
                int choice = xml.depth();
                readAll();
                xml.close(choice - 1);
            }
        }

        private void readParagraph() throws UnreadableSourceException {
            DocxParagraph paragraph = new DocxParagraph(xml, clock, DocxText.this);
            paragraph.read();
            torn.append(paragraph.text(styles, lists));
            if (!paragraph.goesOn()) {
                pieces.add(new Words(torn.toString()));
                torn.setLength(0);
            }
            pieces.addAll(paragraph.beside());
        }

        /** What was gathered. */
        List<Piece> pieces() {
            if (!torn.isEmpty()) {
                pieces.add(new Words(torn.toString()));
                torn.setLength(0);
            }
            return pieces;
        }
    }
}
