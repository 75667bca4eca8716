package dev.gip.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellNotation;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.source.Limits;
import dev.gip.parser.internal.flow.Flow;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.label.LabelBook;
import dev.gip.parser.internal.text.PlainTextReader;
import dev.gip.parser.internal.token.Lexer;
import dev.gip.parser.spi.Document;
import dev.gip.parser.spi.SourceInput;
import dev.gip.parser.spi.UnreadableSourceException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the values of a row are placed, on tables of few rows. */
class RowPlacementTest {

    private static final List<String> COLUMNS =
            Forms.of(FormId.F2021).table("requests").orElseThrow().blocks().get(0).columns().stream()
                    .map(column -> column.key())
                    .toList();

    private static TableReading read(boolean strict, String... lines) {
        LabelBook labels = new LabelBook(List.of(Forms.of(FormId.F2021)));
        try {
            Document document = (Document) new PlainTextReader()
                    .read(SourceInput.ofText("report", String.join("\n", lines), Limits.untrusted()));
            List<Line> flow = Flow.of(document, labels);
            return new TableReader(Forms.of(FormId.F2021), strict)
                    .read(flow.stream().map(new Lexer(labels)::read).toList(), new boolean[flow.size()]);
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static TableReading read(String... lines) {
        return read(false, lines);
    }

    /** The seven cells of a row of requests, as they would be printed; an underscore for a blank. */
    private static String row(TableReading reading, String key) {
        return COLUMNS.stream()
                .map(column -> reading.tables().containsKey("requests")
                        ? reading.tables().get("requests").cell(key, column)
                        : Cell.absent())
                .map(cell -> cell.equals(Cell.blank()) ? "_" : CellNotation.print(cell))
                .collect(Collectors.joining(" "));
    }

    private static List<String> codes(TableReading reading) {
        return reading.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> !code.endsWith("_ABSENT"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |",
                "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | ||",
                "一、本年新收政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |",
                "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21",
                "| 一、本年新收政府信息公开申请数量 |  |  | 1 | 2 | 3 | 4 | 5 | 6 | 21 |"
            })
    void sevenValuesFillTheRowHoweverItIsPadded(String line) {
        assertThat(row(read(line), "newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void theLastLabelBeforeTheValuesHeadsTheRow() {
        assertThat(row(
                        read("三、本年度办理结果 | (三)不予公开 | 1.属于国家秘密 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |"),
                        "results.denied.stateSecret"))
                .isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void aRowTooShortIsOpenWithTheValuesThatMayStandInEachCell() {
        TableReading reading = read("一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 21 |");

        assertThat(row(reading, "newlyReceived"))
                .isEqualTo("〔未定：1〕 〔未定：1｜2〕 〔未定：2｜3〕 〔未定：3｜4〕 〔未定：4｜5〕 〔未定：5｜21〕 〔未定：21〕");
        assertThat(codes(reading)).containsExactly("UNRESOLVED_CELLS");
    }

    @Test
    void twoValuesForSevenColumnsAreNeverPlacedByCounting() {
        TableReading reading = read("一、本年新收政府信息公开申请数量 | 3 | 3 | |||||||");

        assertThat(reading.tables().get("requests").cells().values())
                .noneMatch(cell -> cell.number().isPresent());
    }

    @Test
    void aRowTooLongIsOpen() {
        TableReading reading = read("一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | 22 |");

        assertThat(codes(reading)).containsExactly("UNRESOLVED_CELLS");
        assertThat(reading.tables().get("requests").cells().values())
                .noneMatch(cell -> cell.number().isPresent());
    }

    @Test
    void aSwallowedValueIsTheFirstWhereOneIsMissing() {
        TableReading reading = read("3.危及“三安全一稳定”1 | 2 | 3 | 4 | 5 | 6 | 21 |");

        assertThat(row(reading, "results.denied.threeSecuritiesOneStability")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(codes(reading)).containsExactly("FUSED_LABEL");
    }

    @Test
    void aStuckValueIsLeftOutWhereNoneIsMissing() {
        TableReading reading = read("3.危及“三安全一稳定”9 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |");

        assertThat(row(reading, "results.denied.threeSecuritiesOneStability")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(codes(reading)).containsExactly("FUSED_LABEL");
    }

    @Test
    void aStuckValueWithTwoMissingLeavesTheRowOpen() {
        assertThat(codes(read("3.危及“三安全一稳定”1 | 2 | 3 | 4 | 5 | 21 |"))).containsExactly("UNRESOLVED_CELLS");
    }

    private static final String[] CUT_OFF = {
        "三、本年度办理结果\t(一)予以公开\t1\t2\t3\t4\t5\t6\t21",
        "\t(二)部分公开\t1\t2\t3\t4\t5\t6\t21",
        "\t(三)不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0",
        "\t\t4.保护第三方合法权益\t0\t0\t0\t0\t0\t0",
        "\t(五)不予处理\t2.重复申请\t0\t0\t0\t0\t0\t0"
    };

    @Test
    void rowsThatReachTheEdgeAreCutOffThere() {
        TableReading reading = read(CUT_OFF);

        assertThat(row(reading, "results.granted")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(row(reading, "results.denied.thirdPartyRights")).isEqualTo("0 0 0 0 0 0 〔缺〕");
        assertThat(codes(reading)).containsOnly("CLIPPED_ROW").hasSize(3);
    }

    @Test
    void figuresOfRowsCutOffCountOnlyWhereTheSumsOfTheirColumnsHold() {
        String[] lines = CUT_OFF.clone();
        lines[3] = "\t\t4.保护第三方合法权益\t7\t8\t9\t10\t11\t12";

        assertThat(row(read(lines), "results.denied.thirdPartyRights")).startsWith("〔未定：7〕 〔未定：7｜8〕");
    }

    @Test
    void strictReadingLeavesThemOpen() {
        TableReading reading = read(true, CUT_OFF);

        assertThat(row(reading, "results.denied.thirdPartyRights")).startsWith("〔未定：0〕 〔未定：0〕");
        assertThat(codes(reading)).containsOnly("UNRESOLVED_CELLS").hasSize(3);
    }

    @Test
    void aShortRowThatDoesNotReachTheEdgeIsOpen() {
        TableReading reading = read(Stream.concat(Stream.of(CUT_OFF), Stream.of("\t(七)总计\t1\t2\t3\t4\t5\t6"))
                .toArray(String[]::new));

        assertThat(row(reading, "results.total")).startsWith("〔未定：1〕 〔未定：1｜2〕");
    }

    @Test
    void anEdgeBeyondWhichAHeadStandsIsNone() {
        TableReading reading = read(
                "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
                "规章 | 5 | 6 |",
                "行政规范性文件 | 7 | 8 |",
                "信息内容 | 本年处理决定数量 |",
                "行政许可 | 9 |");

        assertThat(codes(reading)).containsExactly("UNRESOLVED_CELLS", "UNRESOLVED_CELLS");
    }

    @Test
    void aRowWithoutValuesIsBlank() {
        TableReading reading = read("一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t");

        assertThat(row(reading, "newlyReceived")).isEqualTo("_ _ _ _ _ _ _");
        assertThat(codes(reading)).containsExactly("BLANK_ROW");
    }

    @Test
    void symbolsAndWordsFillCells() {
        assertThat(row(read("一、本年新收政府信息公开申请数量 | / | - | 无 | 0 | 若干 | 1 | 1 |"), "newlyReceived"))
                .isEqualTo("/ - 无 0 若干 1 1");
    }

    @Test
    void aNumberThatIsDoubtfulIsTextAndSaidToBe() {
        TableReading reading = read("一、本年新收政府信息公开申请数量 | 1,23 | 0 | 0 | 0 | 0 | 0 | 007 |");

        assertThat(row(reading, "newlyReceived")).isEqualTo("1,23 0 0 0 0 0 007");
        assertThat(codes(reading)).containsExactly("DOUBTFUL_NUMBER", "DOUBTFUL_NUMBER");
    }

    @Test
    void aFigureThatBelongsToNoCellIsLeftOverAndSaid() {
        TableReading reading = read(
                "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |",
                "99 |",
                "二、上年结转政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |");

        assertThat(row(reading, "newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(reading.leftovers()).isEqualTo(1);
        assertThat(codes(reading)).containsExactly("LEFTOVER_FIGURES");
    }

    @Test
    void amongFiguresOneALineNoOneCanTellWhichIsTooMany() {
        TableReading reading = read("一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21", "99");

        assertThat(row(reading, "newlyReceived")).startsWith("〔未定：1｜2〕").endsWith("〔未定：21｜99〕");
        assertThat(codes(reading)).containsExactly("UNRESOLVED_CELLS");
    }

    @Test
    void aRowThatComesTwiceWithOtherFiguresIsOpenAndKeptAside() {
        TableReading reading = read(
                "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |", "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 7 | 22 |");

        assertThat(row(reading, "newlyReceived")).isEqualTo("1 2 3 4 5 〔未定：6｜7〕 〔未定：21｜22〕");
        assertThat(reading.alternatives().get("requests"))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.cell("newlyReceived", "total")).isEqualTo(Cell.of(22)));
        assertThat(codes(reading)).containsExactly("CONFLICTING_TABLES");
    }

    @Test
    void everyCellSaysWhereItStands() {
        TableReading reading = read("", "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |");

        assertThat(reading.evidence().get(CellRef.parse("requests/newlyReceived/total")))
                .satisfies(evidence -> {
                    assertThat(evidence.raw()).isEqualTo("21");
                    assertThat(evidence.location().describe()).isEqualTo("report, line 2, character 44");
                });
    }
}
