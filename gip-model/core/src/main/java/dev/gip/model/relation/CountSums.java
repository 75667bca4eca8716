package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums that hang together as arrays of whole numbers, for a search that asks them often. Cells and sums are numbered; a set
 * of sums is the bits of a long. Figures with decimals are scaled, so that a count is a multiple of {@link #unit}.
 */
final class CountSums {

    /** More figures before and behind the decimal point than counts have; sums of them stay within a long. */
    private static final int MOST_DIGITS = 12;

    private static final int MOST_DECIMALS = 4;

    private static final int MOST_CELLS = 1024;

    final List<Term> cells = new ArrayList<>();
    final long unit;
    final long[] values;
    /** For every sum, its left side less its right side. */
    final long[] differences;

    final long broken;
    /** For every cell, the sums it stands in, and its factor in each of them in the order of the bits. */
    final long[] sumsOf;

    final int[][] factorsOf;
    final int[][] cellsOf;

    private CountSums(List<CountSum> sums, int decimals) {
        unit = BigDecimal.TEN.pow(decimals).longValueExact();
        Map<CellRef, Integer> numbers = numbered(sums);
        values = new long[cells.size()];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = cells.get(cell).value().movePointRight(decimals).longValueExact();
        }
        differences = new long[sums.size()];
        sumsOf = new long[values.length];
        factorsOf = new int[values.length][0];
        cellsOf = new int[sums.size()][];
        long wrong = 0;
        for (int sum = 0; sum < sums.size(); sum++) {
            enter(sum, sums.get(sum), numbers);
            wrong |= differences[sum] == 0 ? 0 : 1L << sum;
        }
        broken = wrong;
    }

    /** The sums as arrays; empty if there are more sums than a long has bits, too many cells, or figures that are too long. */
    static Optional<CountSums> of(List<CountSum> sums) {
        if (sums.size() > Long.SIZE
                || sums.stream().mapToInt(sum -> sum.factors().size()).sum() > MOST_CELLS) {
            return Optional.empty();
        }
        int decimals = 0;
        for (CountSum sum : sums) {
            for (Side side : List.of(sum.check().left(), sum.check().right())) {
                for (Term term : side.terms()) {
                    BigDecimal value = term.value();
                    if (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMALS) {
                        return Optional.empty();
                    }
                    decimals = Math.max(decimals, value.scale());
                }
            }
        }
        return Optional.of(new CountSums(sums, decimals));
    }

    private Map<CellRef, Integer> numbered(List<CountSum> sums) {
        Map<CellRef, Integer> numbers = new HashMap<>();
        for (CountSum sum : sums) {
            for (Side side : List.of(sum.check().left(), sum.check().right())) {
                for (Term term : side.terms()) {
                    if (sum.factors().containsKey(term.ref())
                            && numbers.putIfAbsent(term.ref(), cells.size()) == null) {
                        cells.add(term);
                    }
                }
            }
        }
        return numbers;
    }

    private void enter(int sum, CountSum entered, Map<CellRef, Integer> numbers) {
        int[] own = new int[entered.factors().size()];
        int next = 0;
        for (Map.Entry<CellRef, Integer> entry : entered.factors().entrySet()) {
            int cell = numbers.getOrDefault(entry.getKey(), 0);
            int factor = entry.getValue();
            own[next++] = cell;
            differences[sum] = Math.addExact(differences[sum], Math.multiplyExact(factor, values[cell]));
            sumsOf[cell] |= 1L << sum;
            int[] factors = Arrays.copyOf(factorsOf[cell], factorsOf[cell].length + 1);
            factors[factors.length - 1] = factor;
            factorsOf[cell] = factors;
        }
        cellsOf[sum] = own;
    }
}
