package dev.gip.parser.office.internal.sheet;

import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.Unreadable;
import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.Clock;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads XLS files of Excel 97 and later. Formulas count by the values that were saved with them. */
public final class XlsFile {

    private static final String FORMAT = "XLS";

    /** Formats below this are known by their number alone. */
    private static final int FIRST_OWN_FORMAT = 164;

    private XlsFile() {}

    /** What a file shows. */
    public static Document read(SourceInput input) throws UnreadableSourceException {
        Clock clock = new Clock(input);
        try (HSSFWorkbook file = new HSSFWorkbook(input.stream())) {
            Workbook workbook = new Workbook(input);
            boolean since1904 = file.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < file.getNumberOfSheets(); i++) {
                Sheet sheet = sheet(file.getSheetAt(i), clock, since1904);
                if (file.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    workbook.add(sheet);
                } else {
                    workbook.addHidden(sheet);
                }
            }
            return workbook.document();
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted(input, FORMAT);
        } catch (OldExcelFormatException e) {
            throw Unreadable.damaged(
                    input, FORMAT, "是 Excel 95 或更早的格式，请另存为 XLSX 后再读取", "it is of Excel 95 or earlier; save it as XLSX");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI throws anything on damaged files.
            throw Unreadable.damaged(input, FORMAT, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    private static Sheet sheet(HSSFSheet from, Clock clock, boolean since1904) throws UnreadableSourceException {
        Sheet sheet = new Sheet(from.getSheetName());
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        ShownNumber numbers = new ShownNumber();
        int lastColumn = -1;
        for (Row row : from) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                clock.cell();
                String text = shown(cell, formatter, numbers, since1904);
                clock.text(text.length());
                sheet.put(cell.getRowIndex(), cell.getColumnIndex(), text);
                lastColumn = Math.max(lastColumn, cell.getColumnIndex());
            }
        }
        for (int column = 0; column <= lastColumn; column++) {
            if (from.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress area : from.getMergedRegions()) {
            sheet.merge(
                    new CellArea(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
        return sheet;
    }

    private static String shown(Cell cell, DataFormatter formatter, ShownNumber numbers, boolean since1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.STRING) {
            return XlsText.of(cell);
        }
        if (type != CellType.NUMERIC) {
            return formatter.formatCellValue(cell);
        }
        int index = cell.getCellStyle().getDataFormat();
        String format = index < FIRST_OWN_FORMAT
                ? BuiltinFormat.of(index)
                : cell.getCellStyle().getDataFormatString();
        return numbers.of(Double.toString(cell.getNumericCellValue()), index, format, since1904);
    }
}
