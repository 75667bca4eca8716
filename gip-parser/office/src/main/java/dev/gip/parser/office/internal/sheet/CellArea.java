package dev.gip.parser.office.internal.sheet;

/**
 * A cell or a block of merged cells, rows and columns counted from 0.
 *
 * @param lastRow the last row it covers
 * @param lastColumn the last column it covers
 */
record CellArea(int row, int column, int lastRow, int lastColumn) {

    private static final int LETTERS = 26;

    /** Excel has no more rows and columns. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    /** One cell. */
    static CellArea cell(int row, int column) {
        return new CellArea(row, column, row, column);
    }

    /** The area that a reference such as {@code B7} or {@code B7:D9} names; an impossible one where it names none. */
    static CellArea of(String reference) {
        int colon = reference.indexOf(':');
        CellArea first = corner(colon < 0 ? reference : reference.substring(0, colon));
        CellArea last = colon < 0 ? first : corner(reference.substring(colon + 1));
        return new CellArea(first.row, first.column, last.row, last.column);
    }

    private static CellArea corner(String reference) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = Math.min(MOST_COLUMNS + 1, column * LETTERS + c - 'A' + 1);
            } else if (c >= '0' && c <= '9') {
                row = Math.min(MOST_ROWS + 1, row * 10 + c - '0');
            }
        }
        return cell(row - 1, column - 1);
    }

    boolean isPossible() {
        return row >= 0
                && column >= 0
                && lastRow >= row
                && lastColumn >= column
                && lastRow < MOST_ROWS
                && lastColumn < MOST_COLUMNS;
    }

    boolean holds(int otherRow, int otherColumn) {
        return otherRow >= row && otherRow <= lastRow && otherColumn >= column && otherColumn <= lastColumn;
    }

    /** The reference of its first cell. */
    String reference() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
