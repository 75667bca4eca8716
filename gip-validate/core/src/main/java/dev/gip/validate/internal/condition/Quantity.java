package dev.gip.validate.internal.condition;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Something that comes to a number. */
sealed interface Quantity {

    /** The cells of this year's report that it names. */
    Stream<CellPattern> patterns();

    /** Cells of a report, added up. */
    record Cells(CellPattern pattern, boolean previous) implements Quantity {
        @Override
        public Stream<CellPattern> patterns() {
            return Stream.of(pattern);
        }
    }

    /** A figure that the prose states. */
    record Stated(String key, boolean previous) implements Quantity {
        @Override
        public Stream<CellPattern> patterns() {
            return Stream.empty();
        }
    }

    /** A number. */
    record Constant(BigDecimal value) implements Quantity {
        @Override
        public Stream<CellPattern> patterns() {
            return Stream.empty();
        }
    }

    /** One quantity and another, added or subtracted. */
    record Sum(Quantity left, Quantity right, boolean minus) implements Quantity {
        @Override
        public Stream<CellPattern> patterns() {
            return Stream.concat(left.patterns(), right.patterns());
        }
    }

    /** A quantity so many times. */
    record Times(BigDecimal factor, Quantity quantity) implements Quantity {
        @Override
        public Stream<CellPattern> patterns() {
            return quantity.patterns();
        }
    }
}
