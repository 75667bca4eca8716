package dev.gip.model.relation;

import dev.gip.model.AnnualReport;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import java.util.List;

/**
 * What would be enough to mend the sums of a report, kept apart from what was read.
 *
 * <pre>{@code
 * Repair repair = Repairs.of(report);
 * repair.stories(new FormLabels(Forms.of(report.form())))
 *         .forEach(story -> System.out.println(story.message(Locale.CHINESE)));
 * }</pre>
 *
 * @since 0.1
 */
public final class Repairs {

    private Repairs() {}

    /**
     * Looks at all broken relations of a report together, as {@link RelationSystem#repair} does, and knows which cells its
     * form prints side by side. Tables with local rows or columns are left out, for their sums may have more terms than
     * the form's.
     *
     * @param report the report
     * @return what would mend its sums; nothing is broken in a form that this library does not know
     */
    public static Repair of(AnnualReport report) {
        return Forms.find(report.form()).map(form -> of(form, report)).orElse(new Repair(List.of(), List.of()));
    }

    private static Repair of(Form form, AnnualReport report) {
        RelationSystem system = new RelationSystem(OfficialTables.relations(form, report));
        return RepairEngine.of(system.evaluate(report::cell), () -> PrintedLines.of(form));
    }
}
