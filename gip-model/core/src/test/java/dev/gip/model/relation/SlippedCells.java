package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts slips into consistent reports. */
final class SlippedCells {

    private SlippedCells() {}

    /** A cell that stands in a relation, each as likely as any other. */
    static CellRef any(Form form, Random random) {
        List<CellRef> related = related(form);
        return related.get(random.nextInt(related.size()));
    }

    static List<CellRef> related(Form form) {
        return form.relations().stream()
                .flatMap(relation -> relation.cells().stream())
                .distinct()
                .toList();
    }

    /** Makes a cell another count: a little more than it was, or a count as reports have them. */
    static void slip(Map<CellRef, Cell> cells, CellRef ref, Random random) {
        BigDecimal truth = cells.get(ref).contribution().orElseThrow();
        BigDecimal shown = truth;
        while (shown.compareTo(truth) == 0) {
            shown = random.nextBoolean()
                    ? truth.add(BigDecimal.valueOf(1 + random.nextInt(9)))
                    : BigDecimal.valueOf(ConsistentCells.realisticCount(random));
        }
        cells.put(ref, Cell.of(shown));
    }
}
