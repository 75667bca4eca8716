package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * The table on requests received and handled (三、收到和处理政府信息公开申请情况) of the forms of 2019 and 2021.
 *
 * @param cells its cells
 * @since 0.1
 */
public record RequestTable(CellTable cells) {

    /** The key of this table in its forms. */
    public static final String KEY = "requests";

    /**
     * One cell.
     *
     * @param row the row
     * @param applicant the column
     * @return the cell, absent where the report shows none
     */
    public Cell cell(RequestRow row, Applicant applicant) {
        return cells.cell(row.key(), applicant.key());
    }

    /**
     * One row.
     *
     * @param row the row
     * @return its seven cells, absent ones included
     */
    public ApplicantCells row(RequestRow row) {
        return ApplicantCells.of(cells, row.key());
    }

    /** {@return 一、本年新收政府信息公开申请数量} */
    public ApplicantCells newlyReceived() {
        return row(RequestRow.NEWLY_RECEIVED);
    }

    /** {@return 二、上年结转政府信息公开申请数量} */
    public ApplicantCells carriedOver() {
        return row(RequestRow.CARRIED_OVER);
    }

    /** {@return 三、本年度办理结果（七）总计} */
    public ApplicantCells resultsTotal() {
        return row(RequestRow.RESULTS_TOTAL);
    }

    /** {@return 四、结转下年度继续办理} */
    public ApplicantCells carriedForward() {
        return row(RequestRow.CARRIED_FORWARD);
    }
}
