package dev.gip.model.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A solution of equations in which so many unknowns are 0 that the others can be one thing only. If equations have
 * solutions without negative values, some are corners; if they have one corner and do not grow for ever, it is the only one.
 *
 * @param products what the unknowns are, each times its factor
 * @param factors the factors, above 0
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it matters
record Corner(long[] products, long[] factors) {

    /** More unknowns have too many corners to look at. */
    private static final int MOST_UNKNOWNS = 12;

    /**
     * The corners without negative values, each once.
     *
     * @param equations rows of factors with the constant last
     * @throws ArithmeticException if there are too many unknowns or the figures are too large
     */
    static List<Corner> of(long[][] equations, int unknowns, Effort effort) {
        if (unknowns > MOST_UNKNOWNS) {
            throw new ArithmeticException("too many corners");
        }
        effort.spend(1 << unknowns);
        LongElimination all = LongElimination.of(equations, unknowns);
        List<Corner> corners = new ArrayList<>();
        for (int kept = 0; kept < 1 << unknowns && !all.isContradictory(); kept++) {
            if (Integer.bitCount(kept) == all.rank()) {
                Corner corner = at(equations, unknowns, kept);
                if (corner != null && corners.stream().noneMatch(corner::isSame)) {
                    corners.add(corner);
                }
            }
        }
        return corners;
    }

    private static @Nullable Corner at(long[][] equations, int unknowns, int kept) {
        int count = Integer.bitCount(kept);
        long[][] rows = new long[equations.length][count + 1];
        for (int i = 0; i < rows.length; i++) {
            int next = 0;
            for (int j = 0; j < unknowns; j++) {
                if ((kept & 1 << j) != 0) {
                    rows[i][next++] = equations[i][j];
                }
            }
            rows[i][count] = equations[i][unknowns];
        }
        LongElimination elimination = LongElimination.of(rows, count);
        if (elimination.rank() < count || elimination.isContradictory()) {
            return null;
        }
        long[] products = new long[unknowns];
        long[] factors = new long[unknowns];
        Arrays.fill(factors, 1);
        int next = 0;
        for (int j = 0; j < unknowns; j++) {
            if ((kept & 1 << j) != 0) {
                int sign = Long.signum(elimination.factor(next));
                factors[j] = sign * elimination.factor(next);
                products[j] = sign * elimination.product(next++);
                if (products[j] < 0) {
                    return null;
                }
            }
        }
        return new Corner(products, factors);
    }

    private boolean isSame(Corner other) {
        for (int i = 0; i < products.length; i++) {
            if (Math.multiplyExact(products[i], other.factors[i])
                    != Math.multiplyExact(other.products[i], factors[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether all values are multiples of a unit. */
    boolean isWhole(long unit) {
        for (int i = 0; i < products.length; i++) {
            if (products[i] % Math.multiplyExact(factors[i], unit) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The values, if they are whole. */
    long[] values() {
        long[] values = new long[products.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = products[i] / factors[i];
        }
        return values;
    }
}
