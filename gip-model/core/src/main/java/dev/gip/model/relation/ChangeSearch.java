package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Searches for the fewest cells whose change makes all sums come out. One of them stands in the first broken sum; with each
 * change one sum at least is set right, so every change is determined by a sum.
 */
final class ChangeSearch {

    /** How many changes are tried at most; beyond that nothing is told. */
    private static final int MOST_TRIALS = 20_000;

    private final Function<CellRef, Cell> cells;
    private final List<Map<CellRef, Integer>> factors = new ArrayList<>();
    private final List<BigDecimal> differences = new ArrayList<>();
    private final Map<CellRef, List<Integer>> sumsOf = new LinkedHashMap<>();
    private int trials;

    private ChangeSearch(List<RelationCheck> checks, Function<CellRef, Cell> cells) {
        this.cells = cells;
        for (RelationCheck check : checks) {
            Map<CellRef, Integer> own = new LinkedHashMap<>();
            check.relation().left().forEach(ref -> own.merge(ref, 1, Integer::sum));
            check.relation().right().forEach(ref -> own.merge(ref, -1, Integer::sum));
            own.values().removeIf(factor -> factor == 0);
            own.keySet()
                    .forEach(ref -> sumsOf.computeIfAbsent(ref, key -> new ArrayList<>())
                            .add(factors.size()));
            factors.add(own);
            differences.add(check.difference());
        }
    }

    static List<List<CellChange>> of(List<RelationCheck> checks, Function<CellRef, Cell> cells, int most) {
        ChangeSearch search = new ChangeSearch(
                checks.stream().filter(RelationCheck::evaluated).toList(), cells);
        for (int size = 1; size <= most; size++) {
            Set<Set<CellChange>> found = new LinkedHashSet<>();
            search.change(size, search.differences, Map.of(), found);
            if (search.trials > MOST_TRIALS) {
                return List.of();
            }
            if (!found.isEmpty()) {
                return found.stream().map(ChangeSearch::sorted).toList();
            }
        }
        return List.of();
    }

    private static List<CellChange> sorted(Set<CellChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(change -> change.ref().toString()))
                .toList();
    }

    private void change(int left, List<BigDecimal> open, Map<CellRef, CellChange> made, Set<Set<CellChange>> found) {
        int broken = firstBroken(open);
        if (broken < 0) {
            if (left == 0) {
                found.add(Set.copyOf(made.values()));
            }
            return;
        }
        for (CellRef ref : left == 0 ? Set.<CellRef>of() : factors.get(broken).keySet()) {
            if (made.containsKey(ref)) {
                continue;
            }
            for (int sum : left == 1 ? List.of(broken) : sumsOf.getOrDefault(ref, List.of())) {
                trials++;
                if (trials > MOST_TRIALS) {
                    return;
                }
                settle(ref, sum, open).ifPresent(change -> {
                    Map<CellRef, CellChange> more = new LinkedHashMap<>(made);
                    more.put(ref, change);
                    change(left - 1, after(change, open), more, found);
                });
            }
        }
    }

    private static int firstBroken(List<BigDecimal> open) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).signum() != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The change of a cell that makes one sum come out, if the cell is another count then. */
    private Optional<CellChange> settle(CellRef ref, int sum, List<BigDecimal> open) {
        int factor = factors.get(sum).getOrDefault(ref, 0);
        if (Math.abs(factor) != 1 || open.get(sum).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal to = value(ref).subtract(open.get(sum).multiply(BigDecimal.valueOf(factor)));
        boolean count = to.signum() >= 0 && to.stripTrailingZeros().scale() <= 0;
        return count ? Optional.of(new CellChange(ref, cells.apply(ref), to.setScale(0))) : Optional.empty();
    }

    private BigDecimal value(CellRef ref) {
        return cells.apply(ref).contribution().orElse(BigDecimal.ZERO);
    }

    private List<BigDecimal> after(CellChange change, List<BigDecimal> open) {
        BigDecimal more = change.to().subtract(value(change.ref()));
        List<BigDecimal> next = new ArrayList<>(open);
        for (int sum : sumsOf.getOrDefault(change.ref(), List.of())) {
            int factor = factors.get(sum).getOrDefault(change.ref(), 0);
            next.set(sum, next.get(sum).add(more.multiply(BigDecimal.valueOf(factor))));
        }
        return next;
    }
}
