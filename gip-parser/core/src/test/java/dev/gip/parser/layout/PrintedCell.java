package dev.gip.parser.layout;

import dev.gip.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a printed table.
 *
 * @param text what is printed in it
 * @param column its leftmost column
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param role what it is for
 * @param ref the cell of the form that it shows; null where it shows none
 */
public record PrintedCell(
        String text,
        int column,
        int rowSpan,
        int columnSpan,
        Role role,
        @Nullable CellRef ref) {

    /** What a cell is for. */
    public enum Role {
        /** The article that a block of rows is about. */
        TITLE,
        /** The head of columns. */
        HEAD,
        /** The label of a row or of several. */
        LABEL,
        /** A figure, or its place. */
        VALUE
    }

    static PrintedCell of(Role role, String text, int column, int rowSpan, int columnSpan) {
        return new PrintedCell(text, column, rowSpan, columnSpan, role, null);
    }

    static PrintedCell value(String text, int column, int columnSpan, CellRef ref) {
        return new PrintedCell(text, column, 1, columnSpan, Role.VALUE, ref);
    }

    boolean isValue() {
        return role == Role.VALUE;
    }

    PrintedCell withText(String changed) {
        return new PrintedCell(changed, column, rowSpan, columnSpan, role, ref);
    }

    PrintedCell covering(int newColumn, int rows, int columns) {
        return new PrintedCell(text, newColumn, rows, columns, role, ref);
    }

    /** What this cell shows, in the place of another one. */
    PrintedCell standingAt(PrintedCell place) {
        return new PrintedCell(text, place.column(), place.rowSpan(), place.columnSpan(), role, ref);
    }
}
