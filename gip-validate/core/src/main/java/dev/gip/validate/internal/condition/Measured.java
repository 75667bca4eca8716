package dev.gip.validate.internal.condition;

import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.validation.Operand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a quantity comes to in one report.
 *
 * @param operands its terms
 * @param obstacles cells that keep it from coming to a number
 * @param figures the figures of this year's prose among its terms
 * @param stated whether the report has what it names; false where the form or the prose does not
 */
record Measured(List<Operand> operands, List<CellRef> obstacles, List<Figure> figures, boolean stated) {

    static final Measured UNSTATED = new Measured(List.of(), List.of(), List.of(), false);

    /** Its value; empty where it is not stated or something keeps it from being known. */
    Optional<BigDecimal> value() {
        return stated && obstacles.isEmpty()
                ? Optional.of(operands.stream().map(Operand::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    Measured times(BigDecimal factor) {
        List<Operand> scaled = operands.stream()
                .map(operand -> new Operand(
                        operand.name(), operand.value(), operand.factor().multiply(factor), operand.cell()))
                .toList();
        return new Measured(scaled, obstacles, figures, stated);
    }

    Measured plus(Measured other) {
        return new Measured(
                join(operands, other.operands),
                join(obstacles, other.obstacles),
                join(figures, other.figures),
                stated && other.stated);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
