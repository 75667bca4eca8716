package dev.gip.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that an agency adds to a table of the form are kept under their own label, and move nothing. */
class LocalRowsTest {

    private static final String TITLE = "云水县林业局2023年政府信息公开工作年度报告\n一、总体情况\n网站改版。\n";
    private static final String DOCUMENTS =
            "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t4\n%s\n行政规范性文件\t3\t2\t9\n五、存在的主要问题及改进情况\n";

    private static AnnualReport text(String localRow) {
        return Reports.parse(TITLE + DOCUMENTS.formatted(localRow)).report().orElseThrow();
    }

    private static AnnualReport page(String localRow) {
        StringBuilder page = new StringBuilder("<p>" + TITLE.replace("\n", "<p>") + "<table>");
        for (String row : DOCUMENTS.formatted(localRow).split("\n", -1)) {
            page.append("<tr><td>").append(row.replace("\t", "<td>"));
        }
        return Reports.parse(page.append("</table>").toString()).report().orElseThrow();
    }

    private static List<Cell> row(AnnualReport report, String row) {
        CellTable table = report.tables().get("proactive");
        return table.cells().entrySet().stream()
                .filter(cell -> cell.getKey().row().equals(row))
                .map(cell -> cell.getValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"地方标准, x:地方标准", "其中：联合制发的文件, x:其中：联合制发的文件", "其他文件（含通知、公告）, x:其他文件（含通知、公告）"})
    void aRowOfAGridIsKept(String label, String key) {
        AnnualReport report = page(label + "\t5\t0\t7");

        assertThat(row(report, key)).containsExactly(Cell.of(5), Cell.of(0), Cell.of(7));
        assertThat(row(report, "normativeDocuments")).containsExactly(Cell.of(3), Cell.of(2), Cell.of(9));
    }

    @ParameterizedTest
    @CsvSource({"地方标准, x:地方标准", "其中：联合制发的文件, x:其中：联合制发的文件"})
    void aRowOfTextIsKept(String label, String key) {
        AnnualReport report = text(label + "\t5\t0\t7");

        assertThat(row(report, key)).containsExactly(Cell.of(5), Cell.of(0), Cell.of(7));
        assertThat(row(report, "normativeDocuments")).containsExactly(Cell.of(3), Cell.of(2), Cell.of(9));
    }

    @Test
    void aRowWithTooFewCellsIsNot() {
        AnnualReport report = page("地方标准\t5\t0");

        assertThat(row(report, "x:地方标准")).isEmpty();
        assertThat(report.cell(CellRef.parse("proactive/normativeDocuments/inForce")))
                .isEqualTo(Cell.of(9));
    }
}
