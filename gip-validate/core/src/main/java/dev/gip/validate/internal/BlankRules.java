package dev.gip.validate.internal;

import static dev.gip.validate.internal.RuleFile.STANDARD;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.FormId;
import dev.gip.model.form.TableDefinition;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cells left empty by oversight.
 *
 * <p>Many reports leave a cell empty for zero, and some do so in one table only. A blank is an oversight where the report
 * is seen to write its zeros: in tables that are nearly full, with several written zeros or signs for each blank. In
 * between, nothing is said.
 */
final class BlankRules {

    /** A table in which more than one cell in this many is empty uses blanks for zero. */
    private static final int TABLE_SHARE = 4;

    /** So many zeros and signs must be written for each blank. */
    private static final int WRITTEN_PER_BLANK = 4;

    private static final Rule BLANKS = STANDARD.define("GIP-VAL-004")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/results.granted/naturalPerson", Cell.blank())
                    .build())
            .good(blankReview())
            .check(BlankRules::check);

    private static final Rule TOTALS = STANDARD.define("GIP-VAL-009")
            .bad(Examples.zeros(FormId.F2021)
                    .cell("requests/results.granted/total", Cell.blank())
                    .build())
            .good(blankReview())
            .check(BlankRules::checkTotals);

    static final List<Rule> ALL = List.of(BLANKS, TOTALS);

    private BlankRules() {}

    private static AnnualReport blankReview() {
        AnnualReport.Builder report = Examples.zeros(FormId.F2021);
        report.build().review().cells().cells().keySet().forEach(ref -> report.cell(ref, Cell.blank()));
        return report.build();
    }

    private static void check(RuleContext context) {
        report(
                context,
                blanks(context).stream()
                        .filter(ref -> !isForgottenTotal(context.report(), ref))
                        .toList());
    }

    private static void checkTotals(RuleContext context) {
        report(
                context,
                blanks(context).stream()
                        .filter(ref -> isForgottenTotal(context.report(), ref))
                        .toList());
    }

    private static void report(RuleContext context, List<CellRef> blanks) {
        if (!blanks.isEmpty()) {
            context.find(context.say("found", "cells", CellList.of(context, blanks), "count", blanks.size()), blanks);
        }
    }

    /** A total in a row of which something else is filled in. */
    private static boolean isForgottenTotal(AnnualReport report, CellRef ref) {
        return ref.column().equals("total")
                && report.table(ref.table()).cells().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().row().equals(ref.row())
                                && entry.getValue().kind() == CellKind.NUMBER);
    }

    /** The cells that were left empty by oversight. */
    private static List<CellRef> blanks(RuleContext context) {
        AnnualReport report = context.report();
        List<CellRef> blanks = new ArrayList<>();
        long written = 0;
        for (TableDefinition table : context.form().tables()) {
            List<CellRef> shown = FormCells.of(context.form()).of(table.key()).stream()
                    .filter(ref -> report.cell(ref).kind() != CellKind.ABSENT)
                    .toList();
            List<CellRef> empty = select(report, shown, cell -> cell.kind() == CellKind.BLANK);
            if (empty.size() * TABLE_SHARE <= shown.size()) {
                blanks.addAll(empty);
                written += select(report, shown, BlankRules::saysNothing).size();
            }
        }
        return written >= (long) blanks.size() * WRITTEN_PER_BLANK ? blanks : List.of();
    }

    private static List<CellRef> select(AnnualReport report, List<CellRef> refs, Predicate<Cell> wanted) {
        return refs.stream().filter(ref -> wanted.test(report.cell(ref))).toList();
    }

    private static boolean saysNothing(Cell cell) {
        return cell.kind() == CellKind.SYMBOL
                || cell.number().filter(value -> value.signum() == 0).isPresent();
    }
}
