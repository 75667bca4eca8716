package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.Piece.Cell;
import dev.gip.parser.office.internal.word.Piece.Table;

/** Tells tables of data from tables that only arrange a page, which hold other tables or long text. */
final class TableShape {

    /** No label or note of a statutory table is as long; the text of a report is. */
    private static final int LONGEST_CELL = 400;

    private TableShape() {}

    static boolean arranges(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(TableShape::arranges);
    }

    private static boolean arranges(Cell cell) {
        return cell.content().stream().anyMatch(Table.class::isInstance)
                || TableGrid.text(cell).length() > LONGEST_CELL;
    }
}
