package dev.gip.parser.office.internal.sheet;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;

/** The text of a cell of an XLS file; a run that is raised, lowered or struck out is no part of the figure beside it. */
final class XlsText {

    private XlsText() {}

    static String of(Cell cell) {
        if (!(cell.getRichStringCellValue() instanceof HSSFRichTextString rich) || rich.numFormattingRuns() == 0) {
            return cell.getRichStringCellValue().getString();
        }
        HSSFWorkbook workbook = (HSSFWorkbook) cell.getSheet().getWorkbook();
        String plain = rich.getString();
        StringBuilder text = new StringBuilder(plain.substring(0, rich.getIndexOfFormattingRun(0)));
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            int start = rich.getIndexOfFormattingRun(i);
            int end = i + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i + 1) : plain.length();
            boolean apart = isApart(workbook.getFontAt(rich.getFontOfFormattingRun(i)));
            text.append(apart ? " " : "").append(plain, start, end).append(apart ? " " : "");
        }
        return text.toString();
    }

    private static boolean isApart(Font font) {
        return font.getTypeOffset() != Font.SS_NONE || font.getStrikeout();
    }
}
