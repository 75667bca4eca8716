package dev.gip.parser.spike;

import dev.gip.model.source.PathSegment;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Block;
import dev.gip.parser.spi.Content;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.DocumentReader;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.SourceInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks, as far as the test needs: every sheet is a grid, merged cells have their spans. */
final class SheetReader implements DocumentReader {

    @Override
    public String id() {
        return "spike-xlsx";
    }

    @Override
    public Fit fit(SourceInput input) {
        byte[] head = input.head(4);
        return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4
                ? Fit.CERTAIN
                : Fit.NO;
    }

    @Override
    public Content read(SourceInput input) {
        try (Workbook workbook = new XSSFWorkbook(input.stream())) {
            List<Block> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                grids.add(grid(sheet, input.name()));
            }
            return new Document(List.of(), grids, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Grid grid(Sheet sheet, String source) {
        DataFormatter shown = new DataFormatter();
        List<GridCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellRangeAddress merged = merged(sheet, cell);
                if (merged.getFirstRow() == cell.getRowIndex() && merged.getFirstColumn() == cell.getColumnIndex()) {
                    String text = shown.formatCellValue(cell);
                    cells.add(new GridCell(
                            cell.getRowIndex(),
                            cell.getColumnIndex(),
                            merged.getLastRow() - merged.getFirstRow() + 1,
                            merged.getLastColumn() - merged.getFirstColumn() + 1,
                            text,
                            place(source, sheet, cell.getAddress().formatAsString(), text)));
                }
            }
        }
        return new Grid(cells, place(source, sheet, "A1", ""));
    }

    private static CellRangeAddress merged(Sheet sheet, Cell cell) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(cell))
                .findFirst()
                .orElse(new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
    }

    private static SourceLocation place(String source, Sheet sheet, String address, String text) {
        List<PathSegment> path =
                List.of(new PathSegment("sheet", sheet.getSheetName()), new PathSegment("cell", address));
        return new SourceLocation(source, path, null, null, text);
    }
}
