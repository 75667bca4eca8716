package dev.gip.model.relation;

import dev.gip.model.Cell;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the cells tell a solver of counts. */
record Knowledge(Function<CellRef, Cell> cells) {

    /** More digits than any count has; it keeps hostile figures from making exact sums slow. */
    private static final int MOST_DIGITS = 18;

    Cell cell(CellRef ref) {
        return cells.apply(ref);
    }

    /** Whether a figure, or a sign for "none", stands there; a blank may be a figure left out. */
    boolean isKnown(CellRef ref) {
        CellKind kind = cell(ref).kind();
        return kind == CellKind.NUMBER || kind == CellKind.SYMBOL;
    }

    /** Whether a figure stands there that counts nothing: a fraction, a negative or an endless one. */
    boolean isNoCount(CellRef ref) {
        return cell(ref).number().map(value -> !isCount(value)).orElse(false);
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0 && value.scale() <= 0 && value.precision() - value.scale() <= MOST_DIGITS;
    }

    /** The count that a known cell adds. */
    BigInteger count(CellRef ref) {
        return cell(ref).contribution().orElse(BigDecimal.ZERO).toBigIntegerExact();
    }

    /** Whether a cell cannot have a value: no count is negative, and an unresolved cell holds a candidate or nothing. */
    boolean contradicts(CellRef ref, BigDecimal value) {
        return value.signum() < 0 || (value.signum() > 0 && !isCandidate(ref, value));
    }

    /** Whether a value is among the candidates of a cell, if it names any. */
    boolean isCandidate(CellRef ref, BigDecimal value) {
        if (!(cell(ref) instanceof Cell.Unresolved unresolved)) {
            return true;
        }
        List<Cell> candidates = unresolved.candidates();
        return candidates.isEmpty()
                || candidates.stream()
                        .map(Cell::number)
                        .flatMap(Optional::stream)
                        .anyMatch(candidate -> candidate.compareTo(value) == 0);
    }
}
