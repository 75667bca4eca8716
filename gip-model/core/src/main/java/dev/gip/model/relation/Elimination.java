package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gaussian elimination in whole numbers. A row holds the factors of the unknowns, the constant, and how many times each
 * equation went into it; rows are never divided but by what they have in common, so nothing is rounded.
 */
final class Elimination {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final List<CellRef> unknowns;
    private final List<BigInteger[]> rows;
    private final int constant;

    Elimination(List<Equation> equations) {
        Set<CellRef> refs = new LinkedHashSet<>();
        equations.forEach(equation -> refs.addAll(equation.unknowns().keySet()));
        unknowns = List.copyOf(refs);
        constant = unknowns.size();
        rows = new ArrayList<>();
        for (int i = 0; i < equations.size(); i++) {
            rows.add(row(equations.get(i), i, equations.size()));
        }
        eliminate();
    }

    private BigInteger[] row(Equation equation, int index, int equations) {
        BigInteger[] row = new BigInteger[constant + 1 + equations];
        for (int i = 0; i < constant; i++) {
            row[i] = BigInteger.valueOf(equation.factor(unknowns.get(i)));
        }
        for (int i = constant; i < row.length; i++) {
            row[i] = BigInteger.ZERO;
        }
        row[constant] = equation.constant();
        row[constant + 1 + index] = BigInteger.ONE;
        return row;
    }

    private void eliminate() {
        int next = 0;
        for (int column = 0; column < constant && next < rows.size(); column++) {
            int found = next;
            while (found < rows.size() && rows.get(found)[column].signum() == 0) {
                found++;
            }
            if (found == rows.size()) {
                continue;
            }
            BigInteger[] pivot = rows.get(found);
            rows.set(found, rows.get(next));
            rows.set(next, pivot);
            for (BigInteger[] row : rows) {
                if (row != pivot && row[column].signum() != 0) {
                    clear(row, pivot, column);
                }
            }
            next++;
        }
    }

    private static void clear(BigInteger[] row, BigInteger[] pivot, int column) {
        BigInteger shared = pivot[column].gcd(row[column]);
        BigInteger keep = pivot[column].divide(shared);
        BigInteger take = row[column].divide(shared);
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0 || pivot[i].signum() != 0) {
                row[i] = row[i].multiply(keep).subtract(pivot[i].multiply(take));
            }
        }
        if (!keep.abs().equals(BigInteger.ONE)) {
            divide(row);
        }
    }

    /** Divides a row by what all of it has in common. */
    private static void divide(BigInteger[] row) {
        BigInteger common = BigInteger.ZERO;
        for (BigInteger entry : row) {
            common = common.gcd(entry);
        }
        for (int i = 0; i < row.length && common.compareTo(BigInteger.ONE) > 0; i++) {
            row[i] = row[i].divide(common);
        }
    }

    /** Whether the equations contradict one another. */
    boolean isContradictory() {
        return rows.stream().anyMatch(row -> row[constant].signum() != 0 && onlyUnknown(row) == NONE);
    }

    /** The unknowns that have one value only. */
    Map<CellRef, Combination> determined() {
        Map<CellRef, Combination> determined = new LinkedHashMap<>();
        for (BigInteger[] row : rows) {
            int only = onlyUnknown(row);
            if (only >= 0) {
                List<BigInteger> times = List.of(row).subList(constant + 1, row.length);
                determined.put(unknowns.get(only), new Combination(row[only], row[constant], times));
            }
        }
        return determined;
    }

    private int onlyUnknown(BigInteger[] row) {
        int only = NONE;
        for (int i = 0; i < constant; i++) {
            if (row[i].signum() != 0) {
                if (only != NONE) {
                    return SEVERAL;
                }
                only = i;
            }
        }
        return only;
    }

    /**
     * How an unknown follows: factor times unknown is the constant.
     *
     * @param times how many times each equation goes into it
     */
    record Combination(BigInteger factor, BigInteger constant, List<BigInteger> times) {

        boolean isWhole() {
            return constant.mod(factor.abs()).signum() == 0;
        }

        BigInteger value() {
            return constant.divide(factor);
        }
    }
}
