package dev.gip.model.relation;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormLabels;
import java.math.BigDecimal;
import java.util.List;

/**
 * What became of one relation in one report.
 *
 * @param relation the equation
 * @param left the left side; without terms where the relation was not evaluated
 * @param right the right side; without terms where the relation was not evaluated
 * @param obstacles the cells that kept it from being evaluated: absent, text and unresolved ones
 * @since 0.1
 */
public record RelationCheck(Relation relation, Side left, Side right, List<CellRef> obstacles) {

    /** Copies the obstacles. */
    public RelationCheck {
        obstacles = List.copyOf(obstacles);
    }

    /** {@return whether both sides could be summed} */
    public boolean evaluated() {
        return obstacles.isEmpty();
    }

    /** {@return the left sum less the right sum; 0 where the relation was not evaluated} */
    public BigDecimal difference() {
        return left.sum().subtract(right.sum());
    }

    /**
     * The check in words: the terms and whether they come out, or the cells that kept them from being summed. Terms of 0
     * are only counted.
     *
     * @param labels the words of the form
     * @return the sentence in both languages
     */
    public LocalizedText text(FormLabels labels) {
        return new CheckText(labels, this).text();
    }

    /** {@return whether the relation was evaluated and its sides differ} */
    public boolean broken() {
        return evaluated() && difference().signum() != 0;
    }
}
