package dev.gip.model.relation;

import dev.gip.model.form.FormLabels;
import java.util.List;
import java.util.stream.Stream;

/**
 * What would be enough to make every evaluated relation hold. It says what would suffice, not what is wrong: only the
 * author of a report knows that. Cells that stand in no evaluated relation are never part of it.
 *
 * <p>A value: immutable and safe to share between threads.
 *
 * @param parts the broken relations, those that hang together in one part; empty if nothing is broken
 * @param slips further slips over several cells that would mend one part or more, with more cells than the smallest sets
 *     have or over several parts; at most 20, those with the fewest cells first
 * @since 0.1
 */
public record Repair(List<RepairPart> parts, List<RepairSet> slips) {

    /**
     * How far the question could be answered.
     *
     * @since 0.1
     */
    public enum Status {
        /** Every evaluated relation holds. */
        NOTHING_BROKEN,
        /** All smallest sets are known. */
        FOUND,
        /** The size of the smallest sets is known; there are more of them than are listed, so none is. */
        TOO_MANY,
        /** The search was given up; how many cells it takes at least is known. */
        BEYOND_BOUND
    }

    private static final int MOST_SLIPS_TOLD = 3;

    /** Copies the lists. */
    public Repair {
        parts = List.copyOf(parts);
        slips = List.copyOf(slips);
    }

    /** {@return the status of the part that could be answered least; that nothing is broken if there is no part} */
    public Status status() {
        Status status = Status.NOTHING_BROKEN;
        for (RepairPart part : parts) {
            status = part.status().compareTo(status) > 0 ? part.status() : status;
        }
        return status;
    }

    /** {@return how many cells have to change; if {@link Status#BEYOND_BOUND}, at least as many} */
    public int size() {
        return parts.stream().mapToInt(RepairPart::size).sum();
    }

    /** {@return whether something is broken, and there is exactly one smallest set with one choice of values to mend it} */
    public boolean only() {
        return !parts.isEmpty() && parts.stream().allMatch(RepairPart::only);
    }

    /**
     * The broken relations, those together that one change settles. A part with one way to mend it gives a story for each
     * group of changes that has nothing to do with the others; every other part is one story. Behind them come up to three
     * of the {@link #slips}.
     *
     * @param labels the words of the form
     * @return the stories; each broken relation stands in one at least
     */
    public List<RepairStory> stories(FormLabels labels) {
        RepairText text = new RepairText(labels);
        return Stream.concat(
                        parts.stream().flatMap(part -> text.stories(part).stream()),
                        slips.stream().limit(MOST_SLIPS_TOLD).map(text::story))
                .toList();
    }
}
