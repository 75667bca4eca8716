package dev.gip.model.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the smallest sets of cells that can be changed so that sums that hang together hold, all of them. Sets are
 * enumerated, not values, and each is met once: a sum is open while it is broken and none of its cells is chosen, or holds
 * and one of them is, so every set in question has a further cell in it. {@code docs/repair.md} argues that none is missed.
 */
final class SupportSearch {

    /** More sets of one size are not kept; then none is. */
    static final int MOST_SETS = 100;

    private final CountSums sums;
    private final Effort effort;
    private final SumBound bound;
    private final boolean[] taken;
    /** How many cells of each sum are not taken. */
    private final int[] free;

    private final int[] trail;
    private int trailed;
    private final int[] chosen;
    private int size;
    private final List<Support> found = new ArrayList<>();

    SupportSearch(CountSums sums, Effort effort) {
        this.sums = sums;
        this.effort = effort;
        this.bound = new SumBound(sums);
        this.taken = new boolean[sums.values.length];
        this.free = Arrays.stream(sums.cellsOf).mapToInt(cells -> cells.length).toArray();
        this.trail = new int[taken.length];
        this.chosen = new int[taken.length];
    }

    /** What came of a search: the sets, if status is FOUND, and their size; of other sizes it is known that they are larger. */
    record Result(Repair.Status status, int size, List<Support> supports) {}

    Result run() {
        int smallest = 1;
        while (!bound.allows(sums.broken, smallest)) {
            smallest++;
        }
        try {
            while (smallest <= taken.length && !effort.isSpent()) {
                search(smallest, 0, 0);
                if (found.size() > MOST_SETS) {
                    return new Result(Repair.Status.TOO_MANY, smallest, List.of());
                }
                if (effort.isSpent()) {
                    break;
                }
                if (!found.isEmpty()) {
                    return new Result(Repair.Status.FOUND, smallest, List.copyOf(found));
                }
                smallest++;
            }
        } catch (ArithmeticException tooLarge) {
            return new Result(Repair.Status.BEYOND_BOUND, smallest, List.of());
        }
        return new Result(Repair.Status.BEYOND_BOUND, smallest, List.of());
    }

    /**
     * Chooses further cells.
     *
     * @param left how many
     * @param once the sums with a chosen cell
     * @param twice the sums with several
     */
    private void search(int left, long once, long twice) {
        effort.spend(1);
        long open = open(once, twice);
        if (left == 0) {
            SupportValues.of(sums, Arrays.copyOf(chosen, size), effort).ifPresent(found::add);
            return;
        }
        int start = trailed;
        for (int cell : open == 0 ? touching(once) : sums.cellsOf[narrowest(open)]) {
            if (taken[cell]) {
                continue;
            }
            take(cell);
            long more = once | sums.sumsOf[cell];
            long again = twice | (once & sums.sumsOf[cell]);
            if (bound.allows(open(more, again), left - 1)) {
                chosen[size++] = cell;
                search(left - 1, more, again);
                size--;
            }
            if (effort.isSpent() || found.size() > MOST_SETS) {
                return;
            }
        }
        release(start);
    }

    private long open(long once, long twice) {
        return (sums.broken & ~once) | (~sums.broken & once & ~twice);
    }

    private void take(int cell) {
        taken[cell] = true;
        trail[trailed++] = cell;
        for (long rest = sums.sumsOf[cell]; rest != 0; rest &= rest - 1) {
            free[Long.numberOfTrailingZeros(rest)]--;
        }
    }

    private void release(int start) {
        while (trailed > start) {
            int cell = trail[--trailed];
            taken[cell] = false;
            for (long rest = sums.sumsOf[cell]; rest != 0; rest &= rest - 1) {
                free[Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    private int narrowest(long open) {
        int narrowest = Long.numberOfTrailingZeros(open);
        for (long rest = open & (open - 1); rest != 0; rest &= rest - 1) {
            int sum = Long.numberOfTrailingZeros(rest);
            if (free[sum] < free[narrowest]) {
                narrowest = sum;
            }
        }
        return narrowest;
    }

    private int[] touching(long touched) {
        int[] cells = new int[taken.length];
        int count = 0;
        for (int cell = 0; cell < taken.length; cell++) {
            if (!taken[cell] && (sums.sumsOf[cell] & touched) != 0) {
                cells[count++] = cell;
            }
        }
        return Arrays.copyOf(cells, count);
    }
}
