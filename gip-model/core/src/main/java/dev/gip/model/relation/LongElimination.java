package dev.gip.model.relation;

/**
 * Gauss–Jordan elimination over longs, for the small systems that a search meets by the thousand. Nothing is rounded: rows
 * are only divided by what they have in common, and what does not fit a long is an {@link ArithmeticException}.
 */
final class LongElimination {

    private final long[][] rows;
    private final int unknowns;
    private int rank;

    /** Rows are the factors of the unknowns, and last the constant that they add up to. */
    static LongElimination of(long[][] equations, int unknowns) {
        long[][] rows = new long[equations.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = equations[i].clone();
        }
        return new LongElimination(rows, unknowns);
    }

    private LongElimination(long[][] rows, int unknowns) {
        this.rows = rows;
        this.unknowns = unknowns;
        for (int column = 0; column < unknowns && rank < rows.length; column++) {
            int found = rank;
            while (found < rows.length && rows[found][column] == 0) {
                found++;
            }
            if (found < rows.length) {
                long[] pivot = rows[found];
                rows[found] = rows[rank];
                rows[rank] = pivot;
                clear(column);
                rank++;
            }
        }
    }

    private void clear(int column) {
        long[] pivot = rows[rank];
        for (int i = 0; i < rows.length; i++) {
            long[] row = rows[i];
            if (i == rank || row[column] == 0) {
                continue;
            }
            long keep = pivot[column];
            long take = row[column];
            long common = 0;
            for (int j = 0; j <= unknowns; j++) {
                row[j] = Math.subtractExact(Math.multiplyExact(row[j], keep), Math.multiplyExact(pivot[j], take));
                common = gcd(common, row[j]);
            }
            for (int j = 0; common > 1 && j <= unknowns; j++) {
                row[j] /= common;
            }
        }
    }

    private static long gcd(long a, long b) {
        long x = Math.absExact(a);
        long y = Math.absExact(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    int rank() {
        return rank;
    }

    boolean isContradictory() {
        for (int i = rank; i < rows.length; i++) {
            if (rows[i][unknowns] != 0) {
                return true;
            }
        }
        return false;
    }

    /** What an unknown is to be multiplied by to give {@link #product}; only where the rank is the number of unknowns. */
    long factor(int unknown) {
        return rows[unknown][unknown];
    }

    long product(int unknown) {
        return rows[unknown][unknowns];
    }
}
