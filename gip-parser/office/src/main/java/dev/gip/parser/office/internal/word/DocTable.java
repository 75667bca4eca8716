package dev.gip.parser.office.internal.word;

import dev.gip.parser.office.internal.word.Piece.Cell;
import dev.gip.parser.office.internal.word.Piece.Row;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads one table of a DOC file, which states the edges of its cells and not their columns. */
final class DocTable {

    private DocTable() {}

    static Piece.Table of(Table table, DocPieces text, Clock clock) throws UnreadableSourceException {
        ColumnEdges edges = edges(table);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                clock.cell();
                add(row.getCell(j), cells, edges, text.of(row.getCell(j), table.getTableLevel()));
            }
            rows.add(new Row(cells));
        }
        return new Piece.Table(rows);
    }

    private static ColumnEdges edges(Table table) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                places.add(row.getCell(j).getLeftEdge());
                places.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
            }
        }
        return new ColumnEdges(places);
    }

    /** A cell that is merged with the one on its left makes that one wider. */
    private static void add(TableCell cell, List<Cell> cells, ColumnEdges edges, List<Piece> content) {
        int column = edges.column(cell.getLeftEdge());
        int span = edges.span(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
        if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
            Cell left = cells.remove(cells.size() - 1);
            cells.add(new Cell(left.column(), column + span - left.column(), left.goesOn(), left.content()));
            return;
        }
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        cells.add(new Cell(column, span, goesOn, content));
    }
}
