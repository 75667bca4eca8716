package dev.gip.validate.internal.condition;

import java.util.stream.Stream;

/** Something that holds of a report or does not. */
public sealed interface Condition {

    /**
     * Reads a condition.
     *
     * @param text the condition
     * @return the condition
     * @throws ConditionException if it is none
     */
    static Condition parse(String text) {
        return new Grammar(text).condition();
    }

    /** {@return the quantities in it} */
    Stream<Quantity> quantities();

    /** Two quantities compared. */
    record Compare(Quantity left, Sign sign, Quantity right) implements Condition {
        @Override
        public Stream<Quantity> quantities() {
            return Stream.of(left, right);
        }
    }

    /** Whether a quantity is stated at all. */
    record IsStated(Quantity quantity) implements Condition {
        @Override
        public Stream<Quantity> quantities() {
            return Stream.of(quantity);
        }
    }

    /** Both of two. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public Stream<Quantity> quantities() {
            return Stream.concat(left.quantities(), right.quantities());
        }
    }

    /** One of two at least. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public Stream<Quantity> quantities() {
            return Stream.concat(left.quantities(), right.quantities());
        }
    }

    /** The contrary. */
    record Not(Condition condition) implements Condition {
        @Override
        public Stream<Quantity> quantities() {
            return condition.quantities();
        }
    }
}
