package dev.gip.parser.spi;

import dev.gip.model.source.SourceLocation;

/**
 * A cell of a grid.
 *
 * @param row its uppermost row, counted from 0
 * @param column its leftmost column, counted from 0
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text its text; line feeds where the source breaks the line
 * @param location where it stands
 * @since 0.1
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, String text, SourceLocation location) {

    /** Refuses a cell outside the grid or without extent. */
    public GridCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("A cell at row " + row + ", column " + column + " cannot span " + rowSpan
                    + " rows and " + columnSpan + " columns");
        }
    }
}
