package dev.gip.validate;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.Form;
import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Reading;
import dev.gip.model.relation.RelationCheck;
import dev.gip.model.relation.RelationSystem;
import dev.gip.model.validation.Need;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one validation share.
 *
 * @param report the report
 * @param form its form
 * @param reading how it was read; null for a bare report
 * @param relations every relation of the form, evaluated once
 * @param labels the words of the form
 * @param context what the caller knows beyond the report
 * @param lacking what of the needs of rules is not met, with the reason
 */
record Subject(
        AnnualReport report,
        Form form,
        @Nullable Reading reading,
        List<RelationCheck> relations,
        Labels labels,
        ValidationContext context,
        Map<Need, LocalizedText> lacking) {

    static Subject of(AnnualReport report, Form form, @Nullable Reading reading, ValidationContext context) {
        List<RelationCheck> relations = RelationSystem.of(form).evaluate(ref -> checkable(ref, report, reading));
        Map<Need, LocalizedText> lacking = new EnumMap<>(Need.class);
        for (Need need : Need.values()) {
            lacking.put(need, need.text());
        }
        context.met().forEach(lacking::remove);
        context.otherYear(report).ifPresent(reason -> lacking.put(Need.PREVIOUS_YEAR, reason));
        if (reading != null) {
            lacking.remove(Need.SOURCE);
        }
        return new Subject(report, form, reading, relations, Labels.of(form), context, lacking);
    }

    /** A cell that the relations themselves decided cannot bear witness for them. */
    private static Cell checkable(CellRef ref, AnnualReport report, @Nullable Reading reading) {
        Cell cell = report.cell(ref);
        if (reading == null) {
            return cell;
        }
        boolean decided = reading.provenance()
                .of(ref)
                .filter(evidence -> evidence.basis() == Evidence.Basis.DECIDED_BY_RELATIONS)
                .isPresent();
        return decided ? new Cell.Unresolved(List.of(cell)) : cell;
    }
}
