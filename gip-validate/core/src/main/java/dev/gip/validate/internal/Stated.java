package dev.gip.validate.internal;

import dev.gip.model.Amount;
import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.Optional;

/** What a cell states, with the multiple of its unit multiplied out: 45000 for 4.5万, and yuan for 万元. */
public final class Stated {

    private Stated() {}

    /**
     * What a cell adds to a sum.
     *
     * @param report the report
     * @param ref the cell
     * @return its number in the unit without a multiple, 0 for a blank or a sign; empty for everything else
     */
    public static Optional<BigDecimal> value(AnnualReport report, CellRef ref) {
        Cell cell = report.cell(ref);
        return cell instanceof Cell.Numeric ? report.amount(ref).map(Amount::value) : cell.contribution();
    }
}
