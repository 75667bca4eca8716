package dev.gip.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the source says in one cell of a statutory table.
 *
 * <p>Six kinds, and no more: a number, an empty cell, a sign that stands for "nothing to report", other words, a cell
 * that the source does not show, and one that shows something which cannot be placed or read with certainty. Only a
 * {@link Numeric} has a value: a blank, a dash or an absent cell is never read as 0.
 *
 * <p>Java 17 has no pattern {@code switch}; {@link #kind()} and the total accessors {@link #number()} and
 * {@link #contribution()} serve instead. All kinds are immutable and equal by content.
 *
 * @since 0.1
 */
public sealed interface Cell {

    /** {@return which of the six kinds this cell is} */
    CellKind kind();

    /** {@return the exact value of a {@link Numeric}, empty for every other kind} */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /**
     * {@return what this cell adds to a sum: the value of a number, 0 for a blank or a symbol, and empty for text,
     * absent and unresolved cells, which no sum can be formed with}
     */
    default Optional<BigDecimal> contribution() {
        return Optional.empty();
    }

    /**
     * A figure, 0 included.
     *
     * @param value the exact value in the scale of {@code unit}; numbers are equal without regard to trailing zeros
     * @param unit the unit as written in the cell ({@code 万元}, {@code 件}); null where the cell shows none,
     *     also when it is given as blank
     */
    record Numeric(BigDecimal value, @Nullable String unit) implements Cell {

        /** Removes trailing zeros, so that 1.20 equals 1.2, and a blank unit, so that there is one way to have none. */
        public Numeric {
            unit = unit == null || unit.isBlank() ? null : unit;
            value = value.signum() == 0 ? BigDecimal.ZERO : withoutTrailingZeros(value);
        }

        private static BigDecimal withoutTrailingZeros(BigDecimal value) {
            if (value.scale() == 0) {
                return value;
            }
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public CellKind kind() {
            return CellKind.NUMBER;
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> contribution() {
            return Optional.of(value);
        }
    }

    /** An empty cell: the source shows the cell and nothing in it. */
    record Blank() implements Cell {
        @Override
        public CellKind kind() {
            return CellKind.BLANK;
        }

        @Override
        public Optional<BigDecimal> contribution() {
            return Optional.of(BigDecimal.ZERO);
        }
    }

    /**
     * A sign or word that stands for "none" in place of a figure.
     *
     * @param text the sign as written, such as {@code /}, {@code -}, {@code —} or {@code 无}
     */
    record Symbol(String text) implements Cell {
        @Override
        public CellKind kind() {
            return CellKind.SYMBOL;
        }

        @Override
        public Optional<BigDecimal> contribution() {
            return Optional.of(BigDecimal.ZERO);
        }
    }

    /**
     * Words that are no figure and do not stand for "none".
     *
     * @param text the words as written, such as {@code 若干} or {@code 详见附件}
     */
    record Text(String text) implements Cell {
        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }
    }

    /** A cell that the source does not show: its row ends before it, or its table is missing. */
    record Absent() implements Cell {
        @Override
        public CellKind kind() {
            return CellKind.ABSENT;
        }
    }

    /**
     * Something stands in the source that cannot be placed here, or read, with certainty.
     *
     * @param candidates what the cell may hold, in the order of the source; may be empty
     */
    record Unresolved(List<Cell> candidates) implements Cell {

        /** Copies the candidates. */
        public Unresolved {
            candidates = List.copyOf(candidates);
        }

        @Override
        public CellKind kind() {
            return CellKind.UNRESOLVED;
        }
    }

    /**
     * A number without a unit.
     *
     * @param value the value
     * @return a number cell
     */
    static Cell of(long value) {
        return new Numeric(BigDecimal.valueOf(value), null);
    }

    /**
     * A number without a unit.
     *
     * @param value the value
     * @return a number cell
     */
    static Cell of(BigDecimal value) {
        return new Numeric(value, null);
    }

    /** {@return the blank cell} */
    static Cell blank() {
        return Constant.BLANK;
    }

    /** {@return the absent cell} */
    static Cell absent() {
        return Constant.ABSENT;
    }
}
