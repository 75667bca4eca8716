package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.FormId;
import dev.gip.model.form.TableDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import dev.gip.validate.ValidationContext;
import java.util.List;

/** Tables that are last year's. */
final class CopyRules {

    /** So many figures other than 0 must be the same for a table to be taken for a copy. */
    private static final int LEAST = 4;

    private static final Rule COPIED = STANDARD.define("GIP-TIM-006")
            .bad(
                    received(2022, 7),
                    ValidationContext.builder().previous(received(2021, 7)).build())
            .good(
                    received(2022, 7),
                    ValidationContext.builder().previous(received(2021, 8)).build())
            .check(CopyRules::check);

    static final List<Rule> ALL = List.of(COPIED);

    private CopyRules() {}

    private static AnnualReport received(int year, int count) {
        return Examples.zeros(FormId.F2021)
                .year(year)
                .cell("requests/newlyReceived/naturalPerson", count)
                .cell("requests/newlyReceived/total", count)
                .cell("requests/results.granted/naturalPerson", count)
                .cell("requests/results.granted/total", count)
                .cell("requests/results.total/naturalPerson", count)
                .cell("requests/results.total/total", count)
                .build();
    }

    private static void check(RuleContext context) {
        for (TableDefinition table : context.form().tables()) {
            CellTable own = context.report().table(table.key());
            CellTable before = context.previous().table(table.key());
            List<CellRef> figures = own.cells().keySet().stream()
                    .filter(ref -> own.cells().get(ref) instanceof Cell.Numeric number
                            && number.value().signum() != 0)
                    .toList();
            if (figures.size() >= LEAST && own.equals(before)) {
                context.find(context.say("found", "table", table.title(), "count", figures.size()), figures);
            }
        }
    }
}
