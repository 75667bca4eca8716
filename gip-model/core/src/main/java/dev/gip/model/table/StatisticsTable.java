package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * The statistics table of 2014 to 2018 (政府信息公开情况统计表).
 *
 * <p>A figure is a count, or a sum of money in 万元 for {@link Indicator#FEES_COLLECTED} and {@link Indicator#CAPACITY_FUNDING};
 * where the report gives another unit of money, the cell carries it. Indicators and columns of figures that the form does
 * not have are {@code x:<label>}; a sub-total that a report prints beside a heading stands under the heading's key, such as
 * {@code requests}.
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
     * @param indicator the indicator
     * @return the cell, absent where the report shows none
     */
    public Cell cell(Indicator indicator) {
        return cell(indicator.key());
    }

    /**
     * The figure of one indicator by its key.
     *
     * @param indicator the indicator's key, such as {@code requests.received}
     * @return the cell, absent where the report shows none
     */
    public Cell cell(String indicator) {
        return cells.cell(indicator, VALUE);
    }
}
