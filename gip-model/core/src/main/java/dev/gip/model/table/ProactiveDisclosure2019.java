package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * The table on proactive disclosure as the form of 2019 prints it.
 *
 * @param rules 规章
 * @param normativeDocuments 规范性文件
 * @param administrativeLicensing 行政许可
 * @param otherExternalServices 其他对外管理服务事项
 * @param administrativePenalty 行政处罚
 * @param administrativeCompulsion 行政强制
 * @param administrativeFees 行政事业性收费
 * @param governmentProcurement 政府集中采购
 * @since 0.1
 */
public record ProactiveDisclosure2019(
        Documents rules,
        Documents normativeDocuments,
        Items administrativeLicensing,
        Items otherExternalServices,
        Items administrativePenalty,
        Items administrativeCompulsion,
        Fees administrativeFees,
        Procurement governmentProcurement)
        implements ProactiveDisclosure {

    static ProactiveDisclosure2019 of(CellTable table) {
        return new ProactiveDisclosure2019(
                Documents.of(table, "rules"),
                Documents.of(table, "normativeDocuments"),
                Items.of(table, "administrativeLicensing"),
                Items.of(table, "otherExternalServices"),
                Items.of(table, "administrativePenalty"),
                Items.of(table, "administrativeCompulsion"),
                new Fees(
                        table.cell("administrativeFees", "itemsPreviousYear"),
                        table.cell("administrativeFees", "changeThisYear")),
                new Procurement(
                        table.cell("governmentProcurement", "procurementItems"),
                        table.cell("governmentProcurement", "procurementAmount")));
    }

    /**
     * Documents by article 20 (1).
     *
     * @param producedThisYear 本年新制作数量
     * @param disclosedThisYear 本年新公开数量
     * @param disclosedTotal 对外公开总数量
     * @since 0.1
     */
    public record Documents(Cell producedThisYear, Cell disclosedThisYear, Cell disclosedTotal) {
        private static Documents of(CellTable table, String row) {
            return new Documents(
                    table.cell(row, "producedThisYear"),
                    table.cell(row, "disclosedThisYear"),
                    table.cell(row, "disclosedTotal"));
        }
    }

    /**
     * Items and decisions by article 20 (5) and (6).
     *
     * @param itemsPreviousYear 上一年项目数量
     * @param changeThisYear 本年增/减; may be negative
     * @param decisions 处理决定数量
     * @since 0.1
     */
    public record Items(Cell itemsPreviousYear, Cell changeThisYear, Cell decisions) {
        private static Items of(CellTable table, String row) {
            return new Items(
                    table.cell(row, "itemsPreviousYear"),
                    table.cell(row, "changeThisYear"),
                    table.cell(row, "decisions"));
        }
    }

    /**
     * Fees by article 20 (8).
     *
     * @param itemsPreviousYear 上一年项目数量
     * @param changeThisYear 本年增/减; may be negative
     * @since 0.1
     */
    public record Fees(Cell itemsPreviousYear, Cell changeThisYear) {}

    /**
     * Procurement by article 20 (9).
     *
     * @param procurementItems 采购项目数量
     * @param procurementAmount 采购总金额; the form fixes no unit, so only the unit in the cell tells
     * @since 0.1
     */
    public record Procurement(Cell procurementItems, Cell procurementAmount) {}
}
