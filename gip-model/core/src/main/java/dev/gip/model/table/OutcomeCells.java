package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * The outcomes of one kind of review.
 *
 * @param upheld 结果维持
 * @param corrected 结果纠正
 * @param otherOutcome 其他结果
 * @param pending 尚未审结
 * @param total 总计
 * @since 0.1
 */
public record OutcomeCells(Cell upheld, Cell corrected, Cell otherOutcome, Cell pending, Cell total) {

    static OutcomeCells of(CellTable table, String row) {
        return new OutcomeCells(
                table.cell(row, "upheld"),
                table.cell(row, "corrected"),
                table.cell(row, "otherOutcome"),
                table.cell(row, "pending"),
                table.cell(row, "total"));
    }
}
