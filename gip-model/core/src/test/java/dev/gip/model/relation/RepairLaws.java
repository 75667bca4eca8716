package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for the repairs of any report into which slips were put. */
class RepairLaws {

    @Property(tries = 300)
    void oneChangedCellIsInASmallestSetAndTheOnlyOneIfNoOtherCellWouldDo(
            @ForAll("forms") FormId id, @ForAll long seed) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> cells = ConsistentCells.realistic(form, random);
        CellRef fault = SlippedCells.any(form, random);
        Cell truth = cells.get(fault);
        SlippedCells.slip(cells, fault, random);
        Repair repair = RelationSystem.of(form).repair(cells::get);
        Set<Map<CellRef, Cell>> enough = singleChanges(form, cells);
        assertThat(repair.status()).isEqualTo(Repair.Status.FOUND);
        assertThat(repair.size()).isEqualTo(1);
        assertThat(sets(repair.parts().get(0))).isEqualTo(enough).contains(Map.of(fault, truth));
        assertThat(repair.only()).isEqualTo(enough.size() == 1);
        Statistics.label("only").collect(repair.only());
    }

    @Property(tries = 300)
    void twoChangedCellsAreMendedWithTwoAtMostAndNeverWithMoreThanNeeded(
            @ForAll("forms") FormId id, @ForAll long seed) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> cells = ConsistentCells.realistic(form, random);
        SlippedCells.slip(cells, SlippedCells.any(form, random), random);
        SlippedCells.slip(cells, SlippedCells.any(form, random), random);
        Repair repair = RelationSystem.of(form).repair(cells::get);
        assertThat(repair.status()).isIn(Repair.Status.FOUND, Repair.Status.NOTHING_BROKEN);
        assertThat(repair.size()).isLessThanOrEqualTo(2);
        assertThat(repair.size() == 2)
                .isEqualTo(isBroken(form, cells) && singleChanges(form, cells).isEmpty());
        Statistics.label("size").collect(repair.size());
    }

    @Property(tries = 300)
    void everySetMendsItsPartAndBreaksNothing(
            @ForAll("forms") FormId id, @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int slips) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> cells = slipped(form, random, slips);
        RelationSystem system = RelationSystem.of(form);
        Repair repair = system.repair(cells::get);
        for (RepairPart part : repair.parts()) {
            for (RepairSet set : part.alternatives()) {
                Map<CellRef, Cell> mended = new HashMap<>(cells);
                set.changes().forEach(change -> mended.put(change.ref(), Cell.of(change.to())));
                List<Relation> left = system.evaluate(mended::get).stream()
                        .filter(RelationCheck::broken)
                        .map(RelationCheck::relation)
                        .toList();
                assertThat(left).doesNotContainAnyElementsOf(relations(part));
                assertThat(left).hasSize(broken(system, cells) - part.broken().size());
                assertThat(set.changes())
                        .hasSize(part.size())
                        .allSatisfy(change -> assertThat(change.to())
                                .isNotNegative()
                                .isNotEqualByComparingTo(
                                        change.from().contribution().orElseThrow()));
            }
        }
    }

    @Property(tries = 300)
    void cellsInNoEvaluatedRelationAreNeverClaimed(
            @ForAll("forms") FormId id, @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int hidden) {
        Form form = Forms.of(id);
        Random random = new Random(seed);
        Map<CellRef, Cell> cells = slipped(form, random, 3);
        for (int i = 0; i < hidden; i++) {
            cells.put(form.cells().get(random.nextInt(form.cells().size())), new Cell.Text("详见附件"));
        }
        RelationSystem system = RelationSystem.of(form);
        Set<CellRef> evaluated = system.evaluate(cells::get).stream()
                .filter(RelationCheck::evaluated)
                .flatMap(check -> check.relation().cells().stream())
                .collect(Collectors.toSet());
        assertThat(RepairEngine.of(system.evaluate(cells::get), () -> PrintedLines.of(form)))
                .satisfies(repair -> assertThat(repair.parts().stream().flatMap(part -> part.alternatives().stream()))
                        .flatExtracting(RepairSet::changes)
                        .extracting(CellChange::ref)
                        .allMatch(evaluated::contains))
                .satisfies(repair -> assertThat(repair.slips())
                        .flatExtracting(RepairSet::changes)
                        .extracting(CellChange::ref)
                        .allMatch(evaluated::contains));
    }

    private static Map<CellRef, Cell> slipped(Form form, Random random, int slips) {
        Map<CellRef, Cell> cells = ConsistentCells.realistic(form, random);
        for (int i = 0; i < slips; i++) {
            SlippedCells.slip(cells, SlippedCells.any(form, random), random);
        }
        return cells;
    }

    private static BigDecimal value(Map<CellRef, Cell> cells, CellRef ref) {
        return cells.get(ref).contribution().orElseThrow();
    }

    private static Set<Map<CellRef, Cell>> sets(RepairPart part) {
        return part.alternatives().stream()
                .map(set -> set.changes().stream()
                        .collect(Collectors.toMap(CellChange::ref, change -> Cell.of(change.to()))))
                .collect(Collectors.toSet());
    }

    /** Every change of one cell that is enough, by trying: a cell that mends a sum has to make up for its difference. */
    private static Set<Map<CellRef, Cell>> singleChanges(Form form, Map<CellRef, Cell> cells) {
        RelationSystem system = RelationSystem.of(form);
        Set<BigDecimal> differences = new HashSet<>();
        system.evaluate(cells::get).stream()
                .filter(RelationCheck::broken)
                .forEach(check -> differences.addAll(
                        List.of(check.difference(), check.difference().negate())));
        Set<Map<CellRef, Cell>> enough = new HashSet<>();
        for (CellRef ref : SlippedCells.related(form)) {
            for (BigDecimal difference : differences) {
                Map<CellRef, Cell> changed = new HashMap<>(cells);
                Cell to = Cell.of(value(cells, ref).add(difference));
                changed.put(ref, to);
                if (value(changed, ref).signum() >= 0 && !isBroken(form, changed)) {
                    enough.add(Map.of(ref, to));
                }
            }
        }
        return enough;
    }

    private static boolean isBroken(Form form, Map<CellRef, Cell> cells) {
        return broken(RelationSystem.of(form), cells) > 0;
    }

    private static int broken(RelationSystem system, Map<CellRef, Cell> cells) {
        return (int) system.evaluate(cells::get).stream()
                .filter(RelationCheck::broken)
                .count();
    }

    private static List<Relation> relations(RepairPart part) {
        return part.broken().stream().map(RelationCheck::relation).toList();
    }

    @Provide
    Arbitrary<FormId> forms() {
        return Arbitraries.of(FormId.STATISTICS_2014, FormId.F2019, FormId.F2021);
    }
}
