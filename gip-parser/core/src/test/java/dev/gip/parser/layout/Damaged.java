package dev.gip.parser.layout;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.parser.Cells;
import dev.gip.parser.Reports;
import java.util.Map;
import java.util.Random;

/**
 * A report in a layout that has lost something, or that has something the form does not have.
 *
 * @param loss what happened to it
 * @param layout its layout
 * @param number what else is left to chance
 */
record Damaged(Loss loss, Layout layout, int number) {

    /** The report, before anything happens to its source. */
    PrintedReport report() {
        FigureStyle style = FigureStyle.of(number);
        return loss.in((loss.takesBlanks(layout) ? style : style.withoutBlanks()).report(), random());
    }

    String source() {
        return loss.in(report().print(layout), random());
    }

    Map<CellRef, Cell> read() {
        return Cells.of(Reports.parse(source()));
    }

    private Random random() {
        return new Random(number);
    }
}
