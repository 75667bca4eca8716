package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * The statistics table of 2014 to 2018 (政府信息公开情况统计表).
 *
 * @param cells its cells
 * @since 0.1
 */
public record StatisticsTable(CellTable cells) {

    /** The key of this table in its form. */
    public static final String KEY = "statistics";

    /** The key of its one column of figures. */
    public static final String VALUE = "value";

    /**
     * The figure of one indicator.
     *
     * @param indicator the indicator's key, such as {@code requests.received}
     * @return the cell, absent where the report shows none
     */
    public Cell cell(String indicator) {
        return cells.cell(indicator, VALUE);
    }
}
