package dev.gip.parser.office.internal.word;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.office.internal.word.Piece.Picture;
import dev.gip.parser.office.internal.word.Piece.Table;
import dev.gip.parser.office.internal.word.Piece.Words;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.Property;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs and grids of the pieces of a Word file, in their order; tables that arrange a page dissolve. */
final class WordDocument {

    /** The name under which the parser knows pictures that stand in place of text. */
    private static final String PICTURE = "picture";

    private final String source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private int tables;

    private WordDocument(String source) {
        this.source = source;
    }

    /**
     * The document.
     *
     * @param outside text of headers and footers, kept apart from the text of the pages
     */
    static Document of(SourceInput input, List<Piece> pieces, List<Property> outside) throws UnreadableSourceException {
        WordDocument document = new WordDocument(input.name());
        document.properties.addAll(outside);
        pieces.forEach(document::add);
        if (document.blocks.isEmpty()) {
            throw Unreadable.empty(input);
        }
        return new Document(document.properties, document.blocks, List.of());
    }

    private void add(Piece piece) {
        if (piece instanceof Words words) {
            addParagraph(words.text());
        } else if (piece instanceof Picture picture) {
            addPicture(picture);
        } else if (piece instanceof Table table) {
            addTable(table);
        }
    }

    private void addParagraph(String text) {
        if (!text.isBlank()) {
            List<PathSegment> path = List.of(PathSegment.of("paragraph", blocks.size() + 1));
            blocks.add(new Paragraph(text, new SourceLocation(source, path, null, null, text)));
        }
    }

    private void addPicture(Picture picture) {
        String name = picture.name().isBlank() ? PICTURE : picture.name().strip();
        List<PathSegment> path = List.of(PathSegment.of("paragraph", blocks.size() + 1));
        properties.add(new Property(PICTURE, name, new SourceLocation(source, path, null, null, name)));
    }

    private void addTable(Table table) {
        if (TableShape.arranges(table)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::add)));
            return;
        }
        blocks.add(TableGrid.of(table, source, ++tables));
        pictures(table);
    }

    private void pictures(Table table) {
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .filter(Picture.class::isInstance)
                .forEach(this::add);
    }
}
