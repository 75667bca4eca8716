package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.Piece.Words;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Reads the paragraphs and tables of a DOC file in their order. */
final class DocPieces {

    private final Clock clock;
    private final DocLists lists;

    DocPieces(Clock clock, DocLists lists) {
        this.clock = clock;
        this.lists = lists;
    }

    /**
     * The pieces of a range.
     *
     * @param level how many tables stand round it
     */
    List<Piece> of(Range range, int level) throws UnreadableSourceException {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); ) {
            Paragraph paragraph = range.getParagraph(i);
            clock.step();
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                pieces.add(DocTable.of(table, this, clock));
                i += Math.max(1, table.numParagraphs());
            } else {
                String text = DocText.of(paragraph);
                clock.text(text.length());
                pieces.add(new Words(text.isBlank() ? "" : ListCounter.joined(lists.number(paragraph), text)));
                i++;
            }
        }
        return pieces;
    }
}
