package dev.gip.model.reading;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormLabels;
import dev.gip.model.form.Forms;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.RelationSystem;
import dev.gip.model.relation.Suggestion;
import dev.gip.model.relation.Suggestions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a cell is what it is, and what else is known of it.
 *
 * @param ref its address
 * @param cell what was read
 * @param labels the words of the report's form; null for a form that this library does not know
 * @param evidence what it rests on; null where the source does not show the cell
 * @param alternatives what stands there in further tables of the kind
 * @param checks the relations it takes part in
 * @param suggestion what the sums tell of it; null where they tell nothing, always so for a number
 * @param diagnostics what to know of how it was read
 * @since 0.1
 */
public record Explanation(
        CellRef ref,
        Cell cell,
        @Nullable FormLabels labels,
        @Nullable Evidence evidence,
        List<Cell> alternatives,
        List<RelationCheck> checks,
        @Nullable Suggestion suggestion,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Explanation {
        alternatives = List.copyOf(alternatives);
        checks = List.copyOf(checks);
        diagnostics = List.copyOf(diagnostics);
    }

    static Explanation of(Reading reading, AnnualReport report, CellRef ref) {
        new CellKeys(report).check(ref);
        Form form = Forms.find(report.form()).orElse(null);
        return new Explanation(
                ref,
                report.cell(ref),
                form == null ? null : new FormLabels(form),
                reading.provenance().of(ref).orElse(null),
                report.alternatives().getOrDefault(ref.table(), List.of()).stream()
                        .map(table -> table.cell(ref.row(), ref.column()))
                        .toList(),
                form == null ? List.of() : checks(form, report, ref),
                Suggestions.of(report).stream()
                        .filter(suggestion -> suggestion.ref().equals(ref))
                        .findFirst()
                        .orElse(null),
                reading.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.cells().contains(ref))
                        .toList());
    }

    private static List<RelationCheck> checks(Form form, AnnualReport report, CellRef ref) {
        return new RelationSystem(form.relations().stream()
                        .filter(relation -> relation.cells().contains(ref))
                        .toList())
                .evaluate(report::cell);
    }

    /**
     * The explanation for a reader.
     *
     * @param locale the reader's locale
     * @return lines of text in Chinese or English, each ended by a line feed, the first one the address; what the source
     *     says stands in them as it is
     */
    public String text(Locale locale) {
        return new ExplanationText(this, locale).print();
    }
}
