package dev.gip.model.source;

/**
 * One step on the way to a place in a source.
 *
 * @param kind what is counted or named: {@code table}, {@code row}, {@code column}, {@code sheet}, {@code page},
 *     {@code paragraph}, {@code line}, {@code element}, {@code member}
 * @param value the number, counted from 1, or the name
 * @since 0.1
 */
public record PathSegment(String kind, String value) {

    /**
     * A counted step.
     *
     * @param kind what is counted
     * @param number the number, counted from 1
     * @return the step
     */
    public static PathSegment of(String kind, int number) {
        return new PathSegment(kind, Integer.toString(number));
    }

    /** {@return the step as {@code kind value}, such as {@code row 4}} */
    @Override
    public String toString() {
        return kind + ' ' + value;
    }
}
