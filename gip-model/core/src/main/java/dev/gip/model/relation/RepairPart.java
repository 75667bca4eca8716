package dev.gip.model.relation;

import java.util.List;

/**
 * Broken relations that hang together, and the smallest sets of cells whose change makes them hold without breaking
 * another. No evaluated relation has a cell in two parts, so what is chosen in one part does not matter to any other.
 *
 * @param broken the broken relations in the order of the form
 * @param status {@link Repair.Status#FOUND}, {@link Repair.Status#TOO_MANY} or {@link Repair.Status#BEYOND_BOUND}
 * @param size how many cells the smallest sets have; if {@code BEYOND_BOUND}, they have at least as many
 * @param alternatives all sets of that size if {@code FOUND}, those that a typical slip explains first; empty otherwise
 * @since 0.1
 */
public record RepairPart(List<RelationCheck> broken, Repair.Status status, int size, List<RepairSet> alternatives) {

    /** Copies the lists. */
    public RepairPart {
        broken = List.copyOf(broken);
        alternatives = List.copyOf(alternatives);
    }

    /** {@return whether there is exactly one smallest set, and its cells can be one thing only} */
    public boolean only() {
        return status == Repair.Status.FOUND
                && alternatives.size() == 1
                && alternatives.get(0).determined();
    }
}
