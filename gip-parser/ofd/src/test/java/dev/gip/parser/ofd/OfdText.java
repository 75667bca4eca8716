package dev.gip.parser.ofd;

import dev.gip.model.source.Limits;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** What the reader finds in a file, as lines that a test can compare. */
final class OfdText {

    private OfdText() {}

    static Document read(byte[] file) throws UnreadableSourceException {
        return read(file, Limits.untrusted());
    }

    static Document read(byte[] file, Limits limits) throws UnreadableSourceException {
        return (Document) new OfdReader().read(SourceInput.ofBytes("report.ofd", file, null, limits));
    }

    /** Paragraphs as they are, rows of tables with bars between their cells. */
    static List<String> lines(Ofd ofd) throws UnreadableSourceException {
        return lines(read(ofd.bytes()));
    }

    static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                int row = -1;
                for (GridCell cell : grid.cells()) {
                    if (cell.row() == row) {
                        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "|" + cell.text());
                    } else {
                        lines.add(cell.text());
                    }
                    row = cell.row();
                }
            }
        }
        return lines;
    }
}
