package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The equations of a form, evaluated together.
 *
 * <p>A blank or a symbol counts as 0 in a sum, and the {@link Term} tells so; a relation that touches an absent, text or
 * unresolved cell is not evaluated, and names that cell. Immutable and safe to share between threads.
 *
 * @param relations the equations
 * @since 0.1
 */
public record RelationSystem(List<Relation> relations) {

    /** Copies the equations. */
    public RelationSystem {
        relations = List.copyOf(relations);
    }

    /**
     * The equations of a form.
     *
     * @param form the form
     * @return its system, without equations for a form without tables
     */
    public static RelationSystem of(Form form) {
        return new RelationSystem(form.relations());
    }

    /**
     * Evaluates every equation, exactly.
     *
     * @param cells gives the cell at an address, such as {@code report::cell}
     * @return one check for each equation, in their order
     */
    public List<RelationCheck> evaluate(Function<CellRef, Cell> cells) {
        return relations.stream().map(relation -> evaluate(relation, cells)).toList();
    }

    private static RelationCheck evaluate(Relation relation, Function<CellRef, Cell> cells) {
        List<CellRef> obstacles = new ArrayList<>();
        Side left = side(relation.left(), cells, obstacles);
        Side right = side(relation.right(), cells, obstacles);
        if (obstacles.isEmpty()) {
            return new RelationCheck(relation, left, right, List.of());
        }
        Side none = new Side(List.of());
        return new RelationCheck(relation, none, none, obstacles);
    }

    private static Side side(List<CellRef> refs, Function<CellRef, Cell> cells, List<CellRef> obstacles) {
        List<Term> terms = new ArrayList<>(refs.size());
        for (CellRef ref : refs) {
            Cell cell = cells.apply(ref);
            Optional<BigDecimal> value = cell.contribution();
            if (value.isPresent()) {
                terms.add(new Term(ref, cell, value.get()));
            } else {
                obstacles.add(ref);
            }
        }
        return new Side(terms);
    }
}
