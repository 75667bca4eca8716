package dev.gip.parser.internal.header;

import dev.gip.model.reading.Evidence;
import dev.gip.model.reading.Evidence.Basis;
import dev.gip.model.reading.Evidence.Certainty;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.spi.Property;
import java.util.function.Function;

/** A fact with the words that state it, their place, and how sure it is. */
record Stated<T>(T value, String raw, String label, SourceLocation location, Certainty certainty) {

    static <T> Stated<T> in(TextLine line, T value, Certainty certainty) {
        return new Stated<>(value, line.text(), "", line.location(), certainty);
    }

    static <T> Stated<T> in(Property property, T value) {
        return new Stated<>(value, property.value(), property.name(), property.location(), Certainty.STATED);
    }

    static <T> Stated<T> in(LabelledFact fact, T value) {
        return new Stated<>(value, fact.value(), fact.label(), fact.location(), Certainty.STATED);
    }

    <R> Stated<R> map(Function<T, R> change) {
        return new Stated<>(change.apply(value), raw, label, location, certainty);
    }

    Stated<T> withRaw(String other) {
        return new Stated<>(value, other, label, location, certainty);
    }

    Stated<T> as(Certainty other) {
        return new Stated<>(value, raw, label, location, other);
    }

    Evidence evidence() {
        return new Evidence(location, raw, label, Basis.TEXT, certainty);
    }
}
