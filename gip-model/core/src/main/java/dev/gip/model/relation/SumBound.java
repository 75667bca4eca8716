package dev.gip.model.relation;

/** How many cells may be enough to close open sums. */
final class SumBound {

    /** For every sum, itself and those that share a cell with it. */
    private final long[] near;

    private final int mostSumsOfACell;

    SumBound(CountSums sums) {
        near = new long[sums.cellsOf.length];
        int most = 1;
        for (int sum = 0; sum < near.length; sum++) {
            for (int cell : sums.cellsOf[sum]) {
                near[sum] |= sums.sumsOf[cell];
                most = Math.max(most, Long.bitCount(sums.sumsOf[cell]));
            }
        }
        mostSumsOfACell = most;
    }

    /** Whether some number of cells may be enough: no cell closes more sums than it stands in, nor two that share no cell. */
    boolean allows(long open, int cells) {
        if (Long.bitCount(open) > (long) cells * mostSumsOfACell) {
            return false;
        }
        int left = cells;
        for (long rest = open; rest != 0 && left >= 0; left--) {
            rest &= ~near[loneliest(rest)];
        }
        return left >= 0;
    }

    private int loneliest(long open) {
        int loneliest = Long.numberOfTrailingZeros(open);
        int fewest = Long.SIZE;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int sum = Long.numberOfTrailingZeros(rest);
            int others = Long.bitCount(near[sum] & open);
            if (others < fewest) {
                fewest = others;
                loneliest = sum;
            }
        }
        return loneliest;
    }
}
