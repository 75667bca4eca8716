package dev.gip.parser.internal.page;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tables as grids with places. */
final class GridMaker {

    private final String source;
    private int number;

    GridMaker(String source) {
        this.source = source;
    }

    Grid grid(Item.Ruled item) {
        number++;
        PathSegment step = PathSegment.of("table", number);
        List<GridCell> cells = new ArrayList<>(item.table().cells().size());
        for (TableCell cell : item.table().cells()) {
            Span span = cell.span();
            String text = cell.text();
            List<PathSegment> path =
                    List.of(step, PathSegment.of("row", span.row() + 1), PathSegment.of("column", span.column() + 1));
            SourceLocation place =
                    new SourceLocation(source, path, null, cell.page().place(cell.box()), text);
            cells.add(new GridCell(span.row(), span.column(), span.rows(), span.columns(), text, place));
        }
        cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        SourceLocation place =
                new SourceLocation(source, List.of(step), null, item.page().place(item.box()), "");
        return new Grid(cells, place);
    }
}
