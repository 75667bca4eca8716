package dev.gip.parser.internal.contact;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.contact.ContactLabels.Found;
import dev.gip.parser.internal.label.LabelText;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.Paragraph;
import dev.gip.parser.spi.Property;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document without contact data: what a label on a line, in a cell or on the line before announces as such is covered
 * with asterisks. Everything read later is free of it, excerpts and messages included.
 */
public final class ContactFilter {

    private static final List<String> SURE = ContactLabels.WORDS.words("number.sure");
    private static final List<String> LINES = ContactLabels.WORDS.words("name.line");

    /** A number in a cell is one of a telephone only if it is longer. */
    private static final int LONGEST_COUNT = 6;

    private static final int FEWEST_OF_ADDRESS = 6;

    /** The label that the value on the next line or in the next cell belongs to. */
    private @Nullable Found pending;

    private ContactFilter() {}

    /** The document with its contact data covered; every other letter keeps its place. */
    public static Document filter(Document document) {
        ContactFilter filter = new ContactFilter();
        List<Property> properties = document.properties().stream()
                .map(fact -> new Property(fact.name(), ContactMask.mask(fact.value(), false), covered(fact.location())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(filter.covered(block));
        }
        List<Diagnostic> diagnostics =
                document.diagnostics().stream().map(ContactFilter::covered).toList();
        return new Document(properties, blocks, diagnostics);
    }

    private Block covered(Block block) {
        if (block instanceof Grid grid) {
            pending = null;
            List<GridCell> cells = grid.cells().stream().map(this::covered).toList();
            pending = null;
            return new Grid(cells, covered(grid.location()));
        }
        Paragraph paragraph = (Paragraph) block;
        String text = covered(paragraph.text(), false);
        return text.equals(paragraph.text()) ? paragraph : new Paragraph(text, covered(paragraph.location(), text));
    }

    private GridCell covered(GridCell cell) {
        String text = covered(cell.text(), true);
        return text.equals(cell.text())
                ? cell
                : new GridCell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        text,
                        covered(cell.location(), text));
    }

    /** Covers the pieces between line breaks, bars and tabs one after the other. */
    private String covered(String text, boolean cell) {
        if (pending == null && !ContactSigns.in(text)) {
            return text;
        }
        boolean table = cell || text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
        StringBuilder result = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "\n|\t".indexOf(text.charAt(i)) >= 0) {
                result.append(piece(text.substring(start, i), table));
                result.append(text, i, Math.min(i + 1, text.length()));
                start = i + 1;
            }
        }
        return result.toString();
    }

    private String piece(String text, boolean table) {
        String folded = LabelText.fold(text).strip();
        if (folded.isEmpty()) {
            return text;
        }
        Found label = pending;
        pending = ContactLabels.whole(folded).orElse(null);
        boolean value = label != null && pending == null && isValue(label, folded, table);
        return value ? ContactMask.maskAll(text) : ContactMask.mask(text, table);
    }

    /** Whether a whole cell or line is what the label before it announces. */
    private static boolean isValue(Found label, String text, boolean table) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return switch (label.kind()) {
            case NUMBER -> {
                boolean sure = SURE.contains(label.text()) && text.length() > LONGEST_COUNT;
                yield PhoneNumbers.announced(text, 0, true) == text.length()
                        && (sure || PhoneNumbers.shaped(text, 0) > 0);
            }
            case POSTCODE -> digits && text.length() == 6;
            case ADDRESS ->
                table && text.length() >= FEWEST_OF_ADDRESS && text.chars().anyMatch(Character::isIdeographic);
            case NAME -> (table || LINES.contains(label.text())) && ClerkNames.isPerson(text);
        };
    }

    private static Diagnostic covered(Diagnostic diagnostic) {
        SourceLocation location = diagnostic.location();
        return location == null
                ? diagnostic
                : new Diagnostic(
                        diagnostic.code(),
                        diagnostic.severity(),
                        diagnostic.text(),
                        covered(location),
                        diagnostic.cells());
    }

    private static SourceLocation covered(SourceLocation location) {
        return covered(location, ContactMask.mask(location.excerpt(), false));
    }

    private static SourceLocation covered(SourceLocation location, String excerpt) {
        return new SourceLocation(
                location.source(), location.path(), location.range(), location.box(), excerpt.strip());
    }
}
