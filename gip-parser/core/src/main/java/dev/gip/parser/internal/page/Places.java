package dev.gip.parser.internal.page;

import java.util.Arrays;
import java.util.Collection;

/** Places along one axis. */
final class Places {

    private Places() {}

    /** The places in order, those that are as good as the same taken together. */
    static double[] distinct(Collection<Double> places) {
        double[] sorted = places.stream().mapToDouble(place -> place).sorted().toArray();
        int count = 0;
        for (double place : sorted) {
            if (count == 0 || place - sorted[count - 1] > Edges.SNAP) {
                sorted[count] = place;
                count++;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** The number of the place nearest to one. */
    static int nearest(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        if (found >= 0) {
            return found;
        }
        int next = -found - 1;
        if (next == 0) {
            return 0;
        }
        boolean before = next == places.length || place - places[next - 1] <= places[next] - place;
        return before ? next - 1 : next;
    }

    /** The number of the interval that a place lies in, its ends included; -1 where it lies outside. */
    static int interval(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        if (found == places.length - 1) {
            return found - 1;
        }
        int at = found >= 0 ? found : -found - 2;
        return at >= places.length - 1 ? -1 : at;
    }
}
