package dev.gip.validate.compare;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two reports of one body, cell by cell. Across forms, cells are compared where their rows correspond: a row that the other
 * form divides is held against the sum of its parts, while the parts themselves have nothing to be held against. Immutable.
 *
 * @param before the earlier report
 * @param after the later report
 * @param cells the cells of the later report that the earlier one has too, in the order of the later form; whether both
 *     hold a figure is for {@link CellComparison#change()} to say
 * @since 0.1
 */
public record YearComparison(AnnualReport before, AnnualReport after, List<CellComparison> cells) {

    /** Copies the list. */
    public YearComparison {
        cells = List.copyOf(cells);
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier report
     * @param after the later report
     * @return what corresponds; nothing for a form that is not known here
     */
    public static YearComparison of(AnnualReport before, AnnualReport after) {
        Optional<Form> earlier = Forms.find(before.form());
        Optional<Form> later = Forms.find(after.form());
        List<CellComparison> cells = new ArrayList<>();
        if (earlier.isPresent() && later.isPresent()) {
            for (CellRef ref : later.get().cells()) {
                List<CellRef> refs = corresponding(ref, earlier.get());
                if (!refs.isEmpty()) {
                    cells.add(new CellComparison(
                            ref,
                            after.cell(ref),
                            refs,
                            refs.stream().map(before::cell).toList()));
                }
            }
        }
        return new YearComparison(before, after, cells);
    }

    /** {@return the cells whose figures differ} */
    public List<CellComparison> changed() {
        return cells.stream()
                .filter(cell ->
                        cell.change().filter(change -> change.signum() != 0).isPresent())
                .toList();
    }

    /** A row (六)其他处理 of 2019 is three rows in 2021; 新制作 of 2019 is what 2021 calls 制发. */
    private static List<CellRef> corresponding(CellRef ref, Form earlier) {
        if (earlier.cells().contains(ref)) {
            return List.of(ref);
        }
        if (earlier.id().equals(FormId.F2019) && ref.column().equals("issuedThisYear")) {
            return List.of(new CellRef(ref.table(), ref.row(), "producedThisYear"));
        }
        if (earlier.id().equals(FormId.F2021) && ref.column().equals("producedThisYear")) {
            return List.of(new CellRef(ref.table(), ref.row(), "issuedThisYear"));
        }
        String prefix = ref.row() + '.';
        return earlier.cells().stream()
                .filter(cell -> cell.table().equals(ref.table())
                        && cell.column().equals(ref.column())
                        && cell.row().startsWith(prefix))
                .toList();
    }
}
