package dev.gip.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Repairs of small random systems against all sets of cells and all values that they could have. */
class RepairBruteForceLaws {

    private static final int CELLS = 6;
    private static final int LARGEST = 14;

    @Property(tries = 1000)
    void theSetsAreAllThereAreAndDeterminedIfNoOtherValuesDo(@ForAll long seed) {
        Random random = new Random(seed);
        List<Relation> relations = relations(random);
        int[] values = IntStream.range(0, CELLS).map(i -> random.nextInt(4)).toArray();
        Repair repair = new RelationSystem(relations).repair(ref -> Cell.of(values[number(ref)]));
        Assume.that(isTried(repair));
        Map<Set<Integer>, Integer> expected = smallest(relations, values);
        Statistics.label("status").collect(repair.status());
        if (repair.status() == Repair.Status.BEYOND_BOUND) {
            assertThat(expected.keySet()).allSatisfy(set -> assertThat(set).hasSizeGreaterThanOrEqualTo(repair.size()));
            return;
        }
        assertThat(repair.status() == Repair.Status.NOTHING_BROKEN).isEqualTo(expected.containsKey(Set.of()));
        assertThat(combined(repair)).isEqualTo(outcome(expected));
        assertThat(repair.only())
                .isEqualTo(!expected.containsKey(Set.of())
                        && expected.size() == 1
                        && expected.values().stream().allMatch(ways -> ways == 1));
    }

    /** Whether the values are small enough for trying to meet them. */
    private static boolean isTried(Repair repair) {
        return repair.parts().stream()
                .flatMap(part -> part.alternatives().stream())
                .flatMap(set -> set.changes().stream())
                .allMatch(change -> change.to().compareTo(BigDecimal.valueOf(LARGEST)) <= 0);
    }

    private static List<Relation> relations(Random random) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<CellRef> left = new ArrayList<>();
            List<CellRef> right = new ArrayList<>();
            for (int cell = 0; cell < CELLS; cell++) {
                int side = random.nextInt(4);
                if (side < 2) {
                    (side == 0 ? left : right).add(SmallSums.ref("n" + cell));
                }
            }
            relations.add(new Relation("sum", left, right));
        }
        return relations;
    }

    private static int number(CellRef ref) {
        return Integer.parseInt(ref.row().substring(1));
    }

    /** The sets that take the parts together, each with whether its values are determined. */
    private static Map<Set<Integer>, Boolean> combined(Repair repair) {
        Map<Set<Integer>, Boolean> all = Map.of(Set.of(), true);
        for (RepairPart part : repair.parts()) {
            Map<Set<Integer>, Boolean> more = new HashMap<>();
            all.forEach((known, determined) -> part.alternatives().forEach(set -> {
                Set<Integer> union = new HashSet<>(known);
                set.changes().forEach(change -> union.add(number(change.ref())));
                more.put(union, determined && set.determined());
            }));
            all = more;
        }
        return all;
    }

    private static Map<Set<Integer>, Boolean> outcome(Map<Set<Integer>, Integer> ways) {
        return ways.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() == 1));
    }

    /** For each set of the smallest size that is enough, in how many ways it is. */
    private static Map<Set<Integer>, Integer> smallest(List<Relation> relations, int[] values) {
        int[][] factors = relations.stream().map(RepairBruteForceLaws::factors).toArray(int[][]::new);
        for (int size = 0; size <= CELLS; size++) {
            Map<Set<Integer>, Integer> found = new HashMap<>();
            for (int set = 0; set < 1 << CELLS; set++) {
                if (Integer.bitCount(set) == size) {
                    int ways = ways(factors, values, values.clone(), set, 0);
                    if (ways > 0) {
                        int chosen = set;
                        found.put(
                                IntStream.range(0, CELLS)
                                        .filter(i -> (chosen & 1 << i) != 0)
                                        .boxed()
                                        .collect(Collectors.toSet()),
                                ways);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("with 0 everywhere all sums hold");
    }

    private static int[] factors(Relation relation) {
        int[] factors = new int[CELLS];
        relation.left().forEach(ref -> factors[number(ref)]++);
        relation.right().forEach(ref -> factors[number(ref)]--);
        return factors;
    }

    private static int ways(int[][] factors, int[] shown, int[] values, int set, int cell) {
        if (cell == CELLS) {
            return holds(factors, values) ? 1 : 0;
        }
        if ((set & 1 << cell) == 0) {
            return ways(factors, shown, values, set, cell + 1);
        }
        int ways = 0;
        for (int value = 0; value <= LARGEST; value++) {
            if (value != shown[cell]) {
                values[cell] = value;
                ways += ways(factors, shown, values, set, cell + 1);
            }
        }
        values[cell] = shown[cell];
        return ways;
    }

    private static boolean holds(int[][] factors, int[] values) {
        for (int[] sum : factors) {
            int total = 0;
            for (int i = 0; i < CELLS; i++) {
                total += sum[i] * values[i];
            }
            if (total != 0) {
                return false;
            }
        }
        return true;
    }
}
