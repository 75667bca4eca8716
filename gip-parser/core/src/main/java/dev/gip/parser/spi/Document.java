package dev.gip.parser.spi;

import dev.gip.model.reading.Diagnostic;
import java.util.List;

/**
 * A source as paragraphs and grids in reading order.
 *
 * @param properties facts that the format states apart from its text, such as a page's title and meta elements
 * @param blocks the paragraphs and grids
 * @param diagnostics what to know of how it was read
 * @since 0.1
 */
public record Document(List<Property> properties, List<Block> blocks, List<Diagnostic> diagnostics) implements Content {

    /** Copies the lists. */
    public Document {
        properties = List.copyOf(properties);
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }
}
