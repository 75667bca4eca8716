package dev.gip.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest tables that showed a wrong number once: what a copy has lost is open, and what it shows is read. */
class DamagedTableTest {

    private static final String TITLE = "青禾县人民政府2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n";

    /** The cells of a row in their order: figures and signs as printed, {@code _} blank, {@code ?} open, {@code .} absent. */
    private static String row(Map<CellRef, Cell> cells, String row) {
        return Forms.of(FormId.F2021).tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(ref -> row.equals(ref.table() + '/' + ref.row()))
                .map(ref -> shown(cells.getOrDefault(ref, Cell.absent())))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number().orElseThrow().toPlainString();
            case BLANK -> "_";
            case UNRESOLVED -> "?";
            case ABSENT -> ".";
            default -> "text";
        };
    }

    private static Arguments table(String what, String source, String row, String cells) {
        return Arguments.of(Named.of(what, TITLE + source), row, cells);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                table("a bar alone opens every row, and one row has lost a value", """
                        |
                        信息内容 |
                        本年制发件数 |
                        本年废止件数 |
                        现行有效件数 |
                        |
                        规章 |
                        7 |
                        9 |
                        |
                        行政规范性文件 |
                        1 |
                        2 |
                        3 |
                        """, "proactive/rules", "? ? ?"),
                table("a bar alone opens every row, and no row has lost a value", """
                        |
                        信息内容 |
                        本年制发件数 |
                        本年废止件数 |
                        现行有效件数 |
                        |
                        规章 |
                        7 |
                        |
                        9 |
                        |
                        行政规范性文件 |
                        1 |
                        2 |
                        3 |
                        """, "proactive/rules", "7 _ 9"),
                table("numbers count the rows in front of their labels", """
                        信息内容 |
                        本年制发件数 |
                        本年废止件数 |
                        现行有效件数 |
                        1 |
                        规章 |
                        |
                        131 |
                        64 |
                        2 |
                        行政规范性文件 |
                        5 |
                        6 |
                        7 |
                        信息内容 |
                        本年处理决定数量 |
                        3 |
                        行政许可 |
                        8 |
                        """, "proactive/rules", "_ 131 64"),
                table("a strange head among heads that run together", """
                        信息内容代码本年收费金额（单位：万元）
                        行政事业性收费60
                        """, "proactive/administrativeFees", "?"),
                table(
                        "a dash stuck to its label, and below it a figure that lost its own",
                        """
                        信息内容本年处理决定数量
                        行政处罚/
                        188
                        信息内容本年收费金额（单位：万元）
                        行政事业性收费0
                        """,
                        "proactive/administrativePenalty",
                        "?"),
                table(
                        "figures run together, one of each row lost",
                        """
                        （四）无法提供1.本机关不掌握相关政府信息0000325
                        2.没有现成信息需要另行制作00000
                        """,
                        "requests/results.unavailable.notHeld",
                        "? ? ? ? ? ? ?"),
                table(
                        "figures stuck to their labels, one more in each row than columns",
                        """
                        一、本年新收政府信息公开申请数量9 1 2 3 4 5 6 21
                        二、上年结转政府信息公开申请数量9 1 2 3 4 5 6 21
                        （一）予以公开9 1 2 3 4 5 6 21
                        """,
                        "requests/newlyReceived",
                        "? ? ? ? ? ? ?"),
                table(
                        "a word that begins below a row whose first figure is stuck to its label",
                        """
                        信息内容本年制发件数本年废止件数现行有效件数
                        规章0 0 267
                        第二""",
                        "proactive/rules",
                        "? ? ?"),
                table(
                        "values that count up from row to row, and no number in front of the first",
                        """
                        信息内容 | 本年处理决定数量 | ||
                        行政许可 | 143 | ||
                        行政处罚 | 144 | ||
                        行政强制 | 145 | ||
                        """,
                        "proactive/administrativePenalty",
                        "144"),
                table("a remark in brackets broken over lines", """
                        信息内容 |
                        本年制发件数 |
                        本年废止件数 |
                        现行有效件数 |
                        规章（县
                        级无此项） |
                        1 |
                        2 |
                        3 |
                        """, "proactive/rules", "1 2 3"),
                table("dashes stuck to their labels", """
                        信息内容 本年制发件数 本年废止件数 现行有效件数
                        规章- - 4
                        行政规范性文件1 2 3
                        """, "proactive/rules", "text text 4"),
                table("a text that breaks off in an amount", """
                        信息内容 | 本年收费金额（单位：万元） |
                        行政事业性收费 | 0""".strip(), "proactive/administrativeFees", "?"),
                table("a pipe table that breaks off in a figure", """
                        | 信息内容 | 本年处理决定数量 |
                        | --- | --- |
                        | 行政许可 | 5 |
                        | 行政处罚 | 20""".strip(), "proactive/administrativePenalty", "?"),
                table(
                        "a pipe table that breaks off, row by row the same but for the last",
                        """
                        | 信息内容 |  | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- | --- |
                        | 规章 |  | 1 | 2 | 3 |
                        | 行政规范性文件 |  | 5 | 6 |
                        """,
                        "proactive/normativeDocuments",
                        "? ? ?"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsLostIsOpenAndTheRestIsRead(String source, String row, String cells) {
        assertThat(row(Cells.of(Reports.parse(source)), row)).isEqualTo(cells);
    }
}
