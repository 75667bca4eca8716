package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of some sums with what stands in them, to try changes on. */
final class Ledger {

    private final Map<CellRef, Term> terms = new LinkedHashMap<>();
    private final Map<CellRef, List<CountSum>> sumsOf = new HashMap<>();
    private final Map<CellRef, Integer> order = new HashMap<>();

    Ledger(Collection<CountSum> sums) {
        for (CountSum sum : sums) {
            for (Side side : List.of(sum.check().left(), sum.check().right())) {
                side.terms().forEach(term -> terms.put(term.ref(), term));
            }
            sum.factors().keySet().forEach(ref -> {
                order.putIfAbsent(ref, order.size());
                sumsOf.computeIfAbsent(ref, key -> new ArrayList<>()).add(sum);
            });
        }
    }

    /** The sums that a cell stands in; none for a cell that stands in no evaluated sum. */
    List<CountSum> sumsOf(CellRef ref) {
        return sumsOf.getOrDefault(ref, List.of());
    }

    Term term(CellRef ref) {
        Term term = terms.get(ref);
        if (term == null) {
            throw new IllegalArgumentException("No sum has the cell " + ref);
        }
        return term;
    }

    BigDecimal value(CellRef ref) {
        return term(ref).value();
    }

    /** Where a cell stands among those of the sums. */
    int order(CellRef ref) {
        return order.getOrDefault(ref, Integer.MAX_VALUE);
    }

    /** What a sum comes to, left side less right side, with some cells changed. */
    BigDecimal difference(CountSum sum, Map<CellRef, BigDecimal> changed) {
        BigDecimal difference = sum.difference();
        for (Map.Entry<CellRef, BigDecimal> entry : changed.entrySet()) {
            int factor = sum.factors().getOrDefault(entry.getKey(), 0);
            if (factor != 0) {
                BigDecimal more = entry.getValue().subtract(value(entry.getKey()));
                difference = difference.add(more.multiply(BigDecimal.valueOf(factor)));
            }
        }
        return difference;
    }

    /** Whether every sum that a changed cell stands in holds after the changes. */
    boolean holdsWith(Map<CellRef, BigDecimal> changed) {
        return changed.keySet().stream()
                .flatMap(ref -> sumsOf(ref).stream())
                .allMatch(sum -> difference(sum, changed).signum() == 0);
    }

    /** The sums that changed cells stand in, in the order of the form. */
    List<CountSum> touched(Collection<CellRef> changed) {
        Map<Integer, CountSum> touched = new TreeMap<>();
        changed.forEach(ref -> sumsOf(ref).forEach(sum -> touched.put(sum.index(), sum)));
        return List.copyOf(touched.values());
    }

    List<CellChange> changes(Map<CellRef, BigDecimal> changed) {
        return changed.entrySet().stream()
                .map(entry ->
                        new CellChange(entry.getKey(), term(entry.getKey()).cell(), entry.getValue()))
                .sorted(Comparator.comparingInt(change -> order(change.ref())))
                .toList();
    }
}
