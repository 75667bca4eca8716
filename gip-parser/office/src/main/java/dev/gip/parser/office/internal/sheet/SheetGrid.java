package dev.gip.parser.office.internal.sheet;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Lays what a sheet shows out as a grid. Files leave empty cells out as they like, so the rows of a table are filled up to
 * its width: a cell of a sheet is always there.
 */
final class SheetGrid {

    private final Sheet sheet;
    private final String source;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<CellArea> merged;
    private final List<CellArea> active = new ArrayList<>();
    private int next;

    private SheetGrid(Sheet sheet, String source) {
        this.sheet = sheet;
        this.source = source;
        this.merged = new ArrayList<>(sheet.merged());
        this.merged.sort(Comparator.comparingInt(CellArea::row));
    }

    static Grid of(Sheet sheet, String source) {
        SheetGrid grid = new SheetGrid(sheet, source);
        grid.addRows();
        List<PathSegment> path = List.of(new PathSegment("sheet", sheet.name()));
        return new Grid(grid.cells, new SourceLocation(source, path, null, null, ""));
    }

    private void addRows() {
        List<Map.Entry<Integer, Map<Integer, String>>> table = new ArrayList<>();
        int last = -1;
        for (Map.Entry<Integer, Map<Integer, String>> row : sheet.rows().entrySet()) {
            if (sheet.isHidden(row.getKey())) {
                continue;
            }
            boolean several = row.getValue().size() > 1;
            if (!several || row.getKey() > last + 1) {
                addTable(table);
                table.clear();
            }
            table.add(row);
            last = row.getKey();
        }
        addTable(table);
    }

    /** A cell that is alone in its row is a line of text or what is left of a row; it has no say in how wide the table is. */
    private void addTable(List<Map.Entry<Integer, Map<Integer, String>>> rows) {
        int first = Integer.MAX_VALUE;
        int width = 0;
        for (Map.Entry<Integer, Map<Integer, String>> row : rows) {
            for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
                if (row.getValue().size() > 1 && !cell.getValue().isBlank()) {
                    first = Math.min(first, cell.getKey());
                    width = Math.max(width, cell.getKey() + 1);
                }
            }
        }
        for (Map.Entry<Integer, Map<Integer, String>> row : rows) {
            boolean alone = row.getValue().size() == 1;
            int own = alone ? row.getValue().keySet().iterator().next() : first;
            addRow(row.getKey(), row.getValue(), own, alone ? own + 1 : width);
        }
    }

    private void addRow(int row, Map<Integer, String> texts, int first, int width) {
        while (next < merged.size() && merged.get(next).row() <= row) {
            active.add(merged.get(next++));
        }
        active.removeIf(area -> area.lastRow() < row);
        for (int column = first; column < width; column++) {
            if (!sheet.isHiddenColumn(column)) {
                addCell(row, column, texts.getOrDefault(column, ""), width);
            }
        }
    }

    private void addCell(int row, int column, String text, int width) {
        CellArea area = active.stream()
                .filter(block -> block.holds(row, column))
                .findFirst()
                .orElse(CellArea.cell(row, column));
        if (area.row() != row || area.column() != column) {
            return;
        }
        List<PathSegment> path =
                List.of(new PathSegment("sheet", sheet.name()), new PathSegment("cell", area.reference()));
        int span = Math.min(area.lastColumn() + 1, Math.max(width, column + 1)) - column;
        cells.add(new GridCell(
                row, column, area.lastRow() - row + 1, span, text, new SourceLocation(source, path, null, null, text)));
    }
}
