package dev.gip.parser.office.internal.word;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.office.internal.word.Piece.Cell;
import dev.gip.parser.office.internal.word.Piece.Table;
import dev.gip.parser.office.internal.word.Piece.Words;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays the cells of a table out on a grid: the parts of a cell that is merged over rows become one. */
final class TableGrid {

    private TableGrid() {}

    /**
     * The grid of a table.
     *
     * @param number the number of the table in the file, from 1
     */
    static Grid of(Table table, String source, int number) {
        PathSegment step = PathSegment.of("table", number);
        List<GridCell> cells = new ArrayList<>();
        Map<Integer, Integer> above = Map.of();
        for (int row = 0; row < table.rows().size(); row++) {
            Map<Integer, Integer> here = new HashMap<>();
            for (Cell cell : table.rows().get(row).cells()) {
                Integer merged = cell.goesOn() ? above.get(cell.column()) : null;
                int index = merged == null ? cells.size() : merged;
                if (merged == null) {
                    cells.add(gridCell(cell, row, source, step));
                } else {
                    cells.set(index, grown(cells.get(index)));
                }
                here.put(cell.column(), index);
            }
            above = here;
        }
        return new Grid(cells, new SourceLocation(source, List.of(step), null, null, ""));
    }

    private static GridCell gridCell(Cell cell, int row, String source, PathSegment table) {
        List<PathSegment> path =
                List.of(table, PathSegment.of("row", row + 1), PathSegment.of("column", cell.column() + 1));
        String text = text(cell);
        return new GridCell(
                row, cell.column(), 1, cell.span(), text, new SourceLocation(source, path, null, null, text));
    }

    private static GridCell grown(GridCell cell) {
        return new GridCell(
                cell.row(), cell.column(), cell.rowSpan() + 1, cell.columnSpan(), cell.text(), cell.location());
    }

    /** The lines of a cell. */
    static String text(Cell cell) {
        return cell.content().stream()
                .filter(Words.class::isInstance)
                .map(piece -> ((Words) piece).text().strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
