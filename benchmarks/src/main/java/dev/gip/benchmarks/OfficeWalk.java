package dev.gip.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Opens files with POI's object model and asks every cell for its text; the answer is the length of all text. */
final class OfficeWalk {

    private OfficeWalk() {}

    static int document(InputStream in) throws IOException {
        int length = 0;
        try (XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    length += paragraph.getText().length();
                } else if (element instanceof XWPFTable table) {
                    length += table(table);
                }
            }
        }
        return length;
    }

    private static int table(XWPFTable table) {
        int length = 0;
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                length += cell.getText().length();
            }
        }
        return length;
    }

    static int workbook(InputStream in) throws IOException {
        int length = 0;
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        length += shown.formatCellValue(cell).length();
                    }
                }
            }
        }
        return length;
    }
}
