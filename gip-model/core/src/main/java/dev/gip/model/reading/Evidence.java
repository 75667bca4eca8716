package dev.gip.model.reading;

import dev.gip.model.source.SourceLocation;

/**
 * What a piece of the report rests on.
 *
 * @param location where it stands in the source
 * @param raw the text as it stands there
 * @param label the label that it was found under, as printed; empty where there is none
 * @param basis why it was placed there
 * @param certainty how sure it is
 * @since 0.1
 */
public record Evidence(SourceLocation location, String raw, String label, Basis basis, Certainty certainty) {

    /**
     * Evidence as sure as its basis.
     *
     * @param location where it stands in the source
     * @param raw the text as it stands there
     * @param label the label that it was found under, as printed; empty where there is none
     * @param basis why it was placed there
     */
    public Evidence(SourceLocation location, String raw, String label, Basis basis) {
        this(location, raw, label, basis, basis.certainty());
    }

    /**
     * How sure it is that the source says so.
     *
     * @since 0.1
     */
    public enum Certainty {
        /** The source says so in the place meant for it: a title, a labelled line, metadata, a column. */
        STATED,
        /** It follows from other words of the source: a sentence, a signature, the edge of a table. */
        DERIVED,
        /** The source says something else in another place; a diagnostic names both. */
        DOUBTFUL
    }

    /**
     * Why a value was placed where it stands.
     *
     * @since 0.1
     */
    public enum Basis {
        /** The column of the source decided. */
        COLUMN,
        /** The source shows every cell of the row, in order. */
        ORDER,
        /** The row is cut at the edge of the table; what it still shows stands in order from the left. */
        CLIPPED_ROW,
        /** Of all ways to place the source's figures, only this one satisfies every relation. */
        DECIDED_BY_RELATIONS,
        /** The source is data of this library, which names the place. */
        STATED,
        /** The words of the text itself. */
        TEXT;

        private Certainty certainty() {
            return this == CLIPPED_ROW || this == DECIDED_BY_RELATIONS ? Certainty.DERIVED : Certainty.STATED;
        }
    }
}
