package dev.gip.parser.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Files of Excel 97, and of Word 97 as a word processor saved them. */
final class OldFormats {

    private OldFormats() {}

    static byte[] document() throws IOException {
        try (InputStream file = OldFormats.class.getResourceAsStream("/merged-cells.doc")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** A figure with a raised 1 behind it. */
    static byte[] noteMark() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("规章");
            text(sheet, 0, 0, "规章");
            Font raised = workbook.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            HSSFRichTextString figure = new HSSFRichTextString("51");
            figure.applyFont(1, 2, raised);
            cell(sheet, 0, 1).setCellValue(figure);
            return bytes(workbook);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    static byte[] workbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("申请");
            text(sheet, 0, 0, "申请人");
            text(sheet, 0, 2, "总计");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            text(sheet, 1, 0, "自然人");
            number(workbook, sheet, 1, 2, 1286, "#,##0");
            text(sheet, 2, 0, "比例");
            number(workbook, sheet, 2, 1, 0.1 + 0.2, "General");
            number(workbook, sheet, 2, 2, 0.05, "0.00%");
            text(workbook.createSheet("去年"), 0, 0, "旧");
            workbook.setSheetHidden(1, true);
            return bytes(workbook);
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private static void number(HSSFWorkbook workbook, Sheet sheet, int row, int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = cell(sheet, row, column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
