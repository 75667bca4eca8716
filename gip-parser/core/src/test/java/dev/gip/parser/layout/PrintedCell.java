package dev.gip.parser.layout;

/**
 * A cell of a printed table.
 *
 * @param text what is printed in it
 * @param column its leftmost column
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param value whether it is a value, not a label
 */
public record PrintedCell(String text, int column, int rowSpan, int columnSpan, boolean value) {

    static PrintedCell label(String text, int column, int rowSpan, int columnSpan) {
        return new PrintedCell(text, column, rowSpan, columnSpan, false);
    }

    PrintedCell withRowSpan(int rows) {
        return new PrintedCell(text, column, rows, columnSpan, value);
    }

    PrintedCell at(int newColumn) {
        return new PrintedCell(text, newColumn, 1, 1, value);
    }
}
