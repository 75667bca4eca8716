package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often repairs tell what was changed: the figures of {@code docs/repair.md}, from a fixed seed. */
class RepairReachTest {

    private static final int TRIES = 1000;
    private static final long SEED = 20_230_131;

    @ParameterizedTest(name = "{0} with {1} cells changed: among the smallest sets {2}, and only one {3} of 1000 times")
    @CsvSource({
        "2019, 1, 1000, 915",
        "2021, 1, 1000, 928",
        "statistics-2014, 1, 1000, 141",
        "2019, 2, 999, 849",
        "2021, 2, 1000, 849",
        "statistics-2014, 2, 889, 5",
        "2019, 5, 976, 587",
        "2021, 5, 979, 628",
        "statistics-2014, 5, 189, 0"
    })
    void theTruthIsAmongTheSmallestSetsSoManyTimes(String id, int changes, int among, int only) {
        Form form = Forms.of(new FormId(id));
        Random random = new Random(SEED);
        int foundAmong = 0;
        int foundOnly = 0;
        for (int i = 0; i < TRIES; i++) {
            Map<CellRef, Cell> cells = ConsistentCells.realistic(form, random);
            Map<CellRef, Cell> truth = new HashMap<>();
            while (truth.size() < changes) {
                CellRef ref = SlippedCells.any(form, random);
                if (!truth.containsKey(ref)) {
                    truth.put(ref, cells.get(ref));
                    SlippedCells.slip(cells, ref, random);
                }
            }
            Repair repair = RelationSystem.of(form).repair(cells::get);
            boolean is = isAmong(truth, repair);
            foundAmong += is ? 1 : 0;
            foundOnly += is && repair.only() ? 1 : 0;
        }
        assertThat(Map.of("among", foundAmong, "only", foundOnly)).isEqualTo(Map.of("among", among, "only", only));
    }

    private static boolean isAmong(Map<CellRef, Cell> truth, Repair repair) {
        return repair.size() == truth.size()
                && repair.parts().stream()
                        .allMatch(part -> part.alternatives().stream()
                                .anyMatch(set -> truth.entrySet().containsAll(after(set))));
    }

    private static Set<Map.Entry<CellRef, Cell>> after(RepairSet set) {
        return set.changes().stream()
                .map(change -> Map.entry(change.ref(), Cell.of(change.to())))
                .collect(Collectors.toSet());
    }
}
