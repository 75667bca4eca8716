package dev.gip.parser.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gip.model.source.Limits;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.Grid;
import dev.gip.parser.spi.GridCell;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableGridTest {

    private static Document read(String html, Limits limits) throws UnreadableSourceException {
        return (Document) new HtmlReader().read(SourceInput.ofText("page.html", html, limits));
    }

    private static List<Grid> grids(String html) throws UnreadableSourceException {
        return read(html, Limits.untrusted()).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** The cells of the first table as {@code row,column rows x columns text}. */
    private static List<String> cells(String html) throws UnreadableSourceException {
        return grids(html).get(0).cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                        + cell.text())
                .toList();
    }

    @Test
    void aCellStandsBesideWhatReachesInFromAbove() throws UnreadableSourceException {
        assertThat(cells("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>"))
                .containsExactly("0,0 2x1 a", "0,1 1x1 b", "1,1 1x1 c");
    }

    @Test
    void aWideCellPushesTheNext() throws UnreadableSourceException {
        assertThat(cells("<table><tr><td colspan=3>a<td>b<tr><td>c<td>d</table>"))
                .containsExactly("0,0 1x3 a", "0,3 1x1 b", "1,0 1x1 c", "1,1 1x1 d");
    }

    @Test
    void aRowFillsTheHolesBetweenWhatReachesIn() throws UnreadableSourceException {
        assertThat(cells("<table><tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e</table>"))
                .containsExactly("0,0 1x1 a", "0,1 2x2 b", "0,3 1x1 c", "1,0 1x1 d", "1,3 1x1 e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><td>a<td>b</table>",
                "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
                "<table><thead><tr><th>a</th><th>b</th></tr></thead></table>",
                "<table><tr><td>a</td><td>b</td></table>",
                "<table><caption>c</caption><colgroup><col><col></colgroup><tr><td>a<td>b</table>"
            })
    void rowsNeedNoBodyAndCellsNoEnd(String html) throws UnreadableSourceException {
        assertThat(cells(html)).containsExactly("0,0 1x1 a", "0,1 1x1 b");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-3, 1",
        "'', 1",
        "x, 1",
        "2.5, 1",
        "3, 3",
        "' 2 ', 2",
        "1000, 1000",
        "9999, 1000",
        "99999999999, 1",
        "2x, 1"
    })
    void anAbsurdSpanIsTamed(String span, int columns) throws UnreadableSourceException {
        assertThat(cells("<table><tr><td colspan=\"" + span + "\">a</td></tr></table>"))
                .containsExactly("0,0 1x" + columns + " a");
    }

    @Test
    void aSpanBelowTheLastRowReachesNowhere() throws UnreadableSourceException {
        assertThat(cells("<table><tr><td rowspan=900>a<td>b</table><table><tr><td>c</table>"))
                .containsExactly("0,0 900x1 a", "0,1 1x1 b");
    }

    @Test
    void moreCellsThanTheLimitAreRefused() {
        String html = "<table><tr><td>a<td>b<td>c</table>";

        assertThatThrownBy(() -> read(html, Limits.untrusted().withMaxCells(2)))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refused -> assertThat(refused.diagnostic().code()).isEqualTo("LIMIT_CELLS"));
    }

    @Test
    void lineBreaksInsideACellAreKeptAndOtherWhiteSpaceIsNot() throws UnreadableSourceException {
        assertThat(grids("<table><tr><td>本年新<br>制作 \n 数量</td><td><p>结果</p><p>维持</p></td></tr></table>"))
                .flatExtracting(Grid::cells)
                .extracting(GridCell::text)
                .containsExactly("本年新\n制作 数量", "结果\n维持");
    }

    @Test
    void aTableAroundATableOnlyArranges() throws UnreadableSourceException {
        assertThat(grids("<table><tr><td>x<table><tr><td>a</table></table>"))
                .singleElement()
                .satisfies(grid ->
                        assertThat(grid.cells()).extracting(GridCell::text).containsExactly("a"));
    }

    @Test
    void whatNobodySeesIsNoPartOfACell() throws UnreadableSourceException {
        assertThat(cells("<table><tr><td>5<script>var a = 6;</script><style>b{}</style><!-- 7 --></td></tr></table>"))
                .containsExactly("0,0 1x1 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input value='5'>",
                "<input type=text value=' 5 '>",
                "<input type=TEXT value=5>",
                "<input type=int value=5>",
                "5<input style='display: none' value=6>",
                "5<input hidden value=6>",
                "5<select style='display:none'><option>6</select>",
                "<span><input value=5></span><input type=hidden value=6>",
                "<textarea>5</textarea>",
                "<select><option>6<option selected>5</select>",
                "<select><option>5<option>6</select>"
            })
    void aFieldOfAFormShowsItsValue(String field) throws UnreadableSourceException {
        assertThat(cells("<table><tr><td>" + field + "</td></tr></table>")).containsExactly("0,0 1x1 5");
    }

    @Test
    void aFieldBesideAFigureIsAnotherWord() throws UnreadableSourceException {
        assertThat(cells("<table><tr><td>5<input value=6></td></tr></table>")).containsExactly("0,0 1x1 5 6");
    }

    @Test
    void aCellKnowsItsPlace() throws UnreadableSourceException {
        GridCell cell = grids("<p>x</p>\n<table><tr><td colspan=2>a</td>\n<td>b</td></tr></table>")
                .get(0)
                .cells()
                .get(1);

        assertThat(cell.location().describe()).isEqualTo("page.html, line 3, character 1, table 1, row 1, column 3");
    }
}
