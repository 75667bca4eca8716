package dev.gip.parser.office;

import dev.gip.model.source.Limits;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.List;
import java.util.stream.Collectors;

/** What readers make of files, in a form that tests can state. */
final class Shown {

    private Shown() {}

    static Document read(DocumentReader reader, byte[] bytes) {
        try {
            return (Document) reader.read(input(bytes));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e.diagnostic().toString(), e);
        }
    }

    static SourceInput input(byte[] bytes) {
        return SourceInput.ofBytes("report", bytes, null, Limits.untrusted());
    }

    /** Every paragraph as its text, every grid as its rows: {@code [a|b]}, with {@code a<2} for columns and {@code a^2} for rows covered. */
    static List<String> blocks(Document document) {
        return document.blocks().stream().map(Shown::block).toList();
    }

    private static String block(Block block) {
        if (block instanceof Grid grid) {
            return grid.cells().stream()
                    .collect(Collectors.groupingBy(GridCell::row, java.util.TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(row -> row.stream().map(Shown::cell).collect(Collectors.joining("|", "[", "]")))
                    .collect(Collectors.joining());
        }
        return ((Paragraph) block).text();
    }

    private static String cell(GridCell cell) {
        return cell.text()
                + (cell.columnSpan() > 1 ? "<" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? "^" + cell.rowSpan() : "");
    }
}
