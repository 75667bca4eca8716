package dev.gip.model.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out what some cells would have to be, if only these change. Values that are not negative form a polyhedron: where
 * the equations leave no choice it is a point, else its corners tell whether it is empty, or a point nevertheless.
 */
final class SupportValues {

    private final CountSums sums;
    private final int[] cells;

    private final Effort effort;

    private SupportValues(CountSums sums, int[] cells, Effort effort) {
        this.sums = sums;
        this.cells = cells;
        this.effort = effort;
    }

    /**
     * The values of the cells, if there are any.
     *
     * @throws ArithmeticException if the figures are too large, or the choices too many, to tell
     */
    static Optional<Support> of(CountSums sums, int[] cells, Effort effort) {
        return new SupportValues(sums, cells, effort).solve();
    }

    private Optional<Support> solve() {
        long[][] equations = equations();
        for (long[] equation : equations) {
            if (equation[cells.length] % sums.unit != 0) {
                return Optional.empty();
            }
        }
        LongElimination all = LongElimination.of(equations, cells.length);
        if (all.isContradictory()) {
            return Optional.empty();
        }
        if (all.rank() == cells.length) {
            long[] values = point(all);
            return values == null ? Optional.empty() : Optional.of(new Support(cells, values, true));
        }
        List<Corner> corners = Corner.of(equations, cells.length, effort);
        if (corners.stream().anyMatch(corner -> !corner.isWhole(sums.unit))) {
            throw new ArithmeticException("a corner that is no count");
        }
        if (corners.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Support(cells, corners.get(0).values(), corners.size() == 1 && !isEndless(equations)));
    }

    /** One row for each sum that the cells stand in: their factors, and what they have to add up to. */
    private long[][] equations() {
        long touched = 0;
        for (int cell : cells) {
            touched |= sums.sumsOf[cell];
        }
        long[][] rows = new long[Long.bitCount(touched)][cells.length + 1];
        int next = 0;
        for (long rest = touched; rest != 0; rest &= rest - 1) {
            rows[next++][cells.length] = -sums.differences[Long.numberOfTrailingZeros(rest)];
        }
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            int position = 0;
            for (long rest = sums.sumsOf[cell]; rest != 0; rest &= rest - 1) {
                long[] row = rows[Long.bitCount(touched & (Long.lowestOneBit(rest) - 1))];
                row[i] = sums.factorsOf[cell][position++];
                row[cells.length] = Math.addExact(row[cells.length], Math.multiplyExact(row[i], sums.values[cell]));
            }
        }
        return rows;
    }

    /** The one solution, if it consists of counts and changes every cell. */
    private long @Nullable [] point(LongElimination elimination) {
        long[] values = new long[cells.length];
        for (int i = 0; i < values.length; i++) {
            long factor = elimination.factor(i);
            values[i] = elimination.product(i) / factor;
            boolean count = elimination.product(i) % factor == 0 && values[i] >= 0 && values[i] % sums.unit == 0;
            if (!count || values[i] == sums.values[cells[i]]) {
                return null;
            }
        }
        return values;
    }

    /** Whether values may grow for ever: whether some that are not all 0 add nothing to any sum. */
    private boolean isEndless(long[][] equations) {
        long[][] rows = new long[equations.length + 1][cells.length + 1];
        for (int i = 0; i < equations.length; i++) {
            System.arraycopy(equations[i], 0, rows[i], 0, cells.length);
        }
        Arrays.fill(rows[equations.length], 1);
        return !Corner.of(rows, cells.length, effort).isEmpty();
    }
}
