package dev.gip.model.table;

import dev.gip.model.CellTable;

/**
 * The table on reconsideration and litigation (四、政府信息公开行政复议、行政诉讼情况) of the forms of 2019 and 2021.
 *
 * @param cells its cells
 * @since 0.1
 */
public record ReviewTable(CellTable cells) {

    /** The key of this table in its forms. */
    public static final String KEY = "review";

    /** {@return 行政复议} */
    public OutcomeCells reconsideration() {
        return OutcomeCells.of(cells, "reconsideration");
    }

    /** {@return 行政诉讼: 未经复议直接起诉} */
    public OutcomeCells directLitigation() {
        return OutcomeCells.of(cells, "directLitigation");
    }

    /** {@return 行政诉讼: 复议后起诉} */
    public OutcomeCells litigationAfterReconsideration() {
        return OutcomeCells.of(cells, "litigationAfterReconsideration");
    }
}
