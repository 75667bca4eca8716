package dev.gip.validate.internal.condition;

import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.validation.Comparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a condition in one report.
 *
 * @param measure finds out what quantities come to
 * @param obstacles cells that left a part of it open
 */
record Verdict(Measure measure, Set<CellRef> obstacles) {

    /** A comparison that does not hold. */
    record Broken(Sign sign, Comparison comparison, List<Figure> figures) {}

    Verdict(Measure measure) {
        this(measure, new LinkedHashSet<>());
    }

    Truth of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return of(and.left()).and(of(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return of(or.left()).not().and(of(or.right()).not()).not();
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition()).not();
        }
        if (condition instanceof Condition.IsStated stated) {
            Measured measured = measure.of(stated.quantity());
            return Truth.of(measured.stated() && measured.obstacles().isEmpty());
        }
        return compare((Condition.Compare) condition);
    }

    private Truth compare(Condition.Compare compare) {
        Measured left = measure.of(compare.left());
        Measured right = measure.of(compare.right());
        if (!left.stated() || !right.stated()) {
            return Truth.UNSTATED;
        }
        obstacles.addAll(left.obstacles());
        obstacles.addAll(right.obstacles());
        return left.value()
                .flatMap(one -> right.value().map(other -> compare.sign().holds(one.compareTo(other))))
                .map(Truth::of)
                .orElse(Truth.OPEN);
    }

    /** The first comparison that makes a condition fail; empty where none alone does. */
    Optional<Broken> broken(Condition condition) {
        if (condition instanceof Condition.And and) {
            return broken(and.left()).or(() -> broken(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return broken(or.left()).or(() -> broken(or.right()));
        }
        if (condition instanceof Condition.Compare compare && of(compare) == Truth.NO) {
            Measure named = new Measure(measure.context(), measure.binding(), true);
            Measured left = named.of(compare.left());
            Measured right = named.of(compare.right());
            return Optional.of(new Broken(
                    compare.sign(),
                    new Comparison(left.operands(), right.operands()),
                    left.plus(right).figures()));
        }
        return Optional.empty();
    }
}
