package dev.gip.parser.spi;

import dev.gip.model.source.SourceLocation;
import java.util.List;

/**
 * A table whose columns the source really has: of a page, a word processor, a spreadsheet, or drawn by lines.
 *
 * @param cells the cells row by row from the left, each once at its upper left corner
 * @param location where it stands
 * @since 0.1
 */
public record Grid(List<GridCell> cells, SourceLocation location) implements Block {

    /** Copies the cells. */
    public Grid {
        cells = List.copyOf(cells);
    }
}
