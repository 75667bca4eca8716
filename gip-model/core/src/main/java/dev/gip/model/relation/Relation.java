package dev.gip.model.relation;

import dev.gip.model.CellRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * An equation over cells: the sum of the left ones equals the sum of the right ones.
 *
 * @param kind what the equation says: {@code balance} (received and carried over = handled and carried forward),
 *     {@code resultsum} (a total of results), {@code rowsum} (a total of applicants), {@code reviewsum} (a total of
 *     outcomes) or {@code indicatorsum} (a total of the statistics table)
 * @param left the cells of one side
 * @param right the cells of the other side
 * @since 0.1
 */
public record Relation(String kind, List<CellRef> left, List<CellRef> right) {

    /** Copies the lists. */
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** {@return all cells of the equation, the left side first} */
    public List<CellRef> cells() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
