package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * The table on proactive disclosure as the form of 2021 prints it.
 *
 * @param rules 规章
 * @param normativeDocuments 行政规范性文件
 * @param administrativeLicensing 行政许可: 本年处理决定数量
 * @param administrativePenalty 行政处罚: 本年处理决定数量
 * @param administrativeCompulsion 行政强制: 本年处理决定数量
 * @param administrativeFees 行政事业性收费: 本年收费金额, in 万元 unless the cell names another unit
 * @since 0.1
 */
public record ProactiveDisclosure2021(
        Documents rules,
        Documents normativeDocuments,
        Cell administrativeLicensing,
        Cell administrativePenalty,
        Cell administrativeCompulsion,
        Cell administrativeFees)
        implements ProactiveDisclosure {

    static ProactiveDisclosure2021 of(CellTable table) {
        return new ProactiveDisclosure2021(
                Documents.of(table, "rules"),
                Documents.of(table, "normativeDocuments"),
                table.cell("administrativeLicensing", "decisions"),
                table.cell("administrativePenalty", "decisions"),
                table.cell("administrativeCompulsion", "decisions"),
                table.cell("administrativeFees", "feesCollected"));
    }

    /**
     * Documents by article 20 (1).
     *
     * @param issuedThisYear 本年制发件数
     * @param repealedThisYear 本年废止件数
     * @param inForce 现行有效件数
     * @since 0.1
     */
    public record Documents(Cell issuedThisYear, Cell repealedThisYear, Cell inForce) {
        private static Documents of(CellTable table, String row) {
            return new Documents(
                    table.cell(row, "issuedThisYear"), table.cell(row, "repealedThisYear"), table.cell(row, "inForce"));
        }
    }
}
