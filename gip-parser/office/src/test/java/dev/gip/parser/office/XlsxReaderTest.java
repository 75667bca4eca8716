package dev.gip.parser.office;

import static dev.gip.parser.office.Xlsx.cell;
import static dev.gip.parser.office.Xlsx.number;
import static dev.gip.parser.office.Xlsx.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.PathSegment;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet shows is what is read. */
class XlsxReaderTest {

    private static final String STYLES = "<numFmts><numFmt numFmtId='164' formatCode='0.00\"万元\"'/>"
            + "<numFmt numFmtId='165' formatCode='yyyy-mm-dd'/><numFmt numFmtId='166' formatCode='yyyy\"年\"mm\"月\"'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='3'/><xf numFmtId='164'/><xf numFmtId='31'/><xf numFmtId='14'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs>";

    private static Document read(Xlsx file) {
        return Shown.read(new XlsxReader(), file.bytes());
    }

    private static String sheet(Xlsx file) {
        return Shown.blocks(read(file)).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 0 | 12",
                "12.0 | 0 | 12",
                "0.30000000000000004 | 0 | 0.3",
                "123456789012 | 0 | 123456789012",
                "-3 | 0 | -3",
                "0.255 | 1 | 25.50%",
                "1286 | 2 | 1,286",
                "12.5 | 3 | 12.50万元",
                "7 | 99 | 7"
            })
    void numbersAreReadAsShown(String stored, int style, String shown) {
        assertThat(sheet(Xlsx.rows(row(1, cell("A1", "收费"), number("B1", style, stored)))
                        .styles(STYLES)))
                .isEqualTo("[收费|" + shown + "]");
    }

    @ParameterizedTest
    @CsvSource({"4, 2024年1月19日", "5, 2024/1/19", "6, 2024-01-19", "7, 2024年01月"})
    void datesAreReadAsShown(int style, String shown) {
        assertThat(sheet(Xlsx.rows(row(1, cell("A1", "日期"), number("B1", style, "45310")))
                        .styles(STYLES)))
                .isEqualTo("[日期|" + shown + "]");
    }

    @Test
    void formulasCountByTheirSavedValues() {
        String sum = "<c r='B1'><f>SUM(C1:C9)</f><v>12</v></c>";
        String text = "<c r='C1' t='str'><f>A1</f><v>规章</v></c>";
        String broken = "<c r='D1' t='e'><f>1/0</f><v>#DIV/0!</v></c>";

        assertThat(sheet(Xlsx.rows(row(1, cell("A1", "规章"), sum, text, broken))))
                .isEqualTo("[规章|12|规章|#DIV/0!]");
    }

    @Test
    void whatWasNeverCalculatedIsNotEmpty() {
        String sum = "<c r='B1'><f>SUM(C1:C9)</f></c>";
        String empty = "<c r='C1'><f>D1</f><v></v></c>";
        String nothing = "<c r='D1' t='str'><f>\"\"</f><v></v></c>";

        assertThat(sheet(Xlsx.rows(row(1, cell("A1", "规章"), sum, empty, nothing, cell("E1", "1")))))
                .isEqualTo("[规章|=SUM(C1:C9)|=D1||1]");
    }

    @Test
    void theMarkOfANoteIsNoPartOfAFigure() {
        String strings = "<si><r><t>5</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></si>";

        assertThat(sheet(Xlsx.rows(row(1, cell("A1", "规章"), "<c r='B1' t='s'><v>0</v></c>"))
                        .strings(strings)))
                .isEqualTo("[规章|5 1 ]");
    }

    @Test
    void aSharedTextThatTheFileLacksIsNotEmpty() {
        assertThat(sheet(Xlsx.rows(row(1, cell("A1", "规章"), "<c r='B1' t='s'><v>7</v></c>"))))
                .isEqualTo("[规章|\uFFFD]");
    }

    @Test
    void aCellThatIsAloneInItsRowIsKeptWhereverItStands() {
        Xlsx file = Xlsx.rows(
                row(1, cell("C1", "青禾县人民政府")),
                row(2, cell("A2", "规章"), cell("B2", "1")),
                row(3, cell("B3", "7")),
                row(5, cell("D5", "附注")));

        assertThat(sheet(file)).isEqualTo("[青禾县人民政府][规章|1][7][附注]");
    }

    @Test
    void sharedTextsAreReadWithoutTheirGlosses() {
        String strings =
                "<si><t>规章</t></si><si><r><t>行政</t></r><r><t>许可</t></r><rPh sb='0' eb='1'><t>xing</t></rPh></si>";

        assertThat(sheet(Xlsx.rows(row(1, "<c r='A1' t='s'><v>0</v></c>", "<c r='B1' t='s'><v>1</v></c>"))
                        .strings(strings)))
                .isEqualTo("[规章|行政许可]");
    }

    @Test
    void mergedCellsAreOne() {
        Xlsx file = new Xlsx("<sheetData>"
                + row(1, cell("A1", "申请人"), cell("B1", ""), cell("C1", "总计"))
                + row(2, cell("A2", ""), cell("B2", "自然人"), cell("C2", "3"))
                + "</sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells>");

        assertThat(sheet(file)).isEqualTo("[申请人<2|总计][|自然人|3]");
    }

    @Test
    void cellsThatTheFileLeavesOutAreEmpty() {
        Xlsx file = Xlsx.rows(
                row(1, cell("A1", "信息内容"), cell("B1", "制发"), cell("C1", "废止"), cell("D1", "有效")),
                row(2, cell("A2", "规章"), cell("C2", "1")));

        assertThat(sheet(file)).isEqualTo("[信息内容|制发|废止|有效][规章||1|]");
    }

    @Test
    void whatIsHiddenIsLeftOutAndSaid() {
        Xlsx file = new Xlsx("<cols><col min='2' max='2' hidden='1'/></cols><sheetData>"
                + row(1, cell("A1", "规章"), cell("B1", "去年"), cell("C1", "3"))
                + "<row r='2' hidden='1'>" + cell("A2", "旧") + cell("C2", "9") + "</row></sheetData>");

        Document document = read(file);

        assertThat(Shown.blocks(document)).containsExactly("[规章|3]", "[封面]");
        assertThat(document.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("HIDDEN_ROWS", "HIDDEN_COLUMNS");
    }

    @Test
    void aHiddenSheetIsLeftOutAndSaid() {
        Document document = read(Xlsx.rows(row(1, cell("A1", "规章"))).state("veryHidden"));

        assertThat(Shown.blocks(document)).containsExactly("[封面]");
        assertThat(document.diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo("HIDDEN_SHEET");
            assertThat(said.text().zh()).contains("表");
        });
    }

    @Test
    void everyCellHasItsPlace() {
        Document document = read(Xlsx.rows(row(7, cell("AB7", "规章"))));

        assertThat(((Grid) document.blocks().get(0)).cells().get(0).location().path())
                .containsExactly(new PathSegment("sheet", "表"), new PathSegment("cell", "AB7"));
    }
}
