package dev.gip.parser.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.source.PathSegment;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Files of Excel 97, and of Word 97 as a word processor saved them. */
class OldFormatsTest {

    @Test
    void sheetsAreReadAsShown() throws IOException {
        Document document = Shown.read(new XlsReader(), workbook());

        assertThat(Shown.blocks(document)).containsExactly("[申请人<2|总计][自然人||1,286][比例|0.3|5.00%]");
        assertThat(((Grid) document.blocks().get(0)).cells().get(1).location().path())
                .containsExactly(new PathSegment("sheet", "申请"), new PathSegment("cell", "C1"));
        assertThat(document.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.code()).isEqualTo("HIDDEN_SHEET"));
    }

    @Test
    void textTablesAndListsOfADocumentAreReadAsShown() throws IOException {
        try (InputStream file = OldFormatsTest.class.getResourceAsStream("/merged-cells.doc")) {
            Document document =
                    Shown.read(new DocReader(), Objects.requireNonNull(file).readAllBytes());

            assertThat(Shown.blocks(document))
                    .containsExactly(
                            "云水县林业局2023年政府信息公开工作年度报告",
                            "一、总体情况",
                            "全年新收政府信息公开申请3件。",
                            "二、主动公开政府信息情况",
                            "[第二十条第（一）项<4][信息内容|本年制发件数|本年废止件数|现行有效件数][规章|1||4][合并^2|2|3<2][5|6|7]",
                            "1.第一项",
                            "2.第二项",
                            "结束");
        }
    }

    private static byte[] workbook() throws IOException {
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
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
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
