package dev.gip.model.relation;

import java.util.List;
import java.util.Optional;

/**
 * Cells that can be changed together so that sums hold.
 *
 * @param changes the changes in the order of the relations; with all of them every sum they touch holds
 * @param determined whether these cells can be nothing else; if not, the changes are one choice of several
 * @param slip the typical slip that explains the changes, if one kind of slip explains all of them
 * @param relations every evaluated relation that a changed cell stands in, in the order of the form
 * @since 0.1
 */
public record RepairSet(
        List<CellChange> changes, boolean determined, Optional<Slip> slip, List<RelationCheck> relations) {

    /** Copies the lists. */
    public RepairSet {
        changes = List.copyOf(changes);
        relations = List.copyOf(relations);
    }

    /** {@return the relations that are broken, and hold with the changes} */
    public List<RelationCheck> settled() {
        return relations.stream().filter(RelationCheck::broken).toList();
    }
}
