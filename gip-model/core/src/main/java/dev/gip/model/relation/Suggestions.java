package dev.gip.model.relation;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.CellTable;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormLabels;
import dev.gip.model.form.Forms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the sums tell of cells that a report does not give as numbers, kept apart from what was read.
 *
 * <pre>{@code
 * List<Suggestion> suggestions = Suggestions.of(report);
 * AnnualReport completed = report.applying(suggestions);
 * }</pre>
 *
 * @since 0.1
 */
public final class Suggestions {

    private Suggestions() {}

    /**
     * Works out what {@link RelationSystem#solve} can, for cells that the report shows. An absent cell counts as shown if
     * its row shows another cell, such as a row cut off at the edge; rows and tables that are absent altogether get
     * nothing, and nothing is worked out by way of them. Nor is it in a table with local rows or columns, whose sums may
     * have more terms than the form's.
     *
     * @param report the report
     * @return the suggestions in the order of the form; never one for a number or a symbol, and none for a form that
     *     this library does not know
     */
    public static List<Suggestion> of(AnnualReport report) {
        return Forms.find(report.form()).map(form -> of(form, report)).orElse(List.of());
    }

    private static List<Suggestion> of(Form form, AnnualReport report) {
        Set<List<String>> shownRows = new HashSet<>();
        for (CellTable table : report.tables().values()) {
            table.cells().keySet().forEach(ref -> shownRows.add(row(ref)));
        }
        List<CellRef> order = form.cells();
        DerivationText words = new DerivationText(new FormLabels(form));
        return new RelationSystem(OfficialTables.relations(form, report))
                .solve(report::cell).stream()
                        .filter(solution -> isShown(solution, shownRows))
                        .sorted(Comparator.comparingInt(solution -> order.indexOf(solution.ref())))
                        .map(solution ->
                                suggestion(solution, report.cell(solution.ref()).kind(), words))
                        .toList();
    }

    private static boolean isShown(Solution solution, Set<List<String>> shownRows) {
        return solution.steps().stream().allMatch(step -> shownRows.contains(row(step.ref())));
    }

    private static List<String> row(CellRef ref) {
        return List.of(ref.table(), ref.row());
    }

    private static Suggestion suggestion(Solution solution, CellKind replaces, DerivationText words) {
        return new Suggestion(solution.ref(), solution.value(), replaces, solution.steps(), words.of(solution.steps()));
    }
}
