package dev.gip.model;

import java.util.Locale;

/**
 * The six kinds of {@link Cell}.
 *
 * @since 0.1
 */
public enum CellKind {
    /** A figure, 0 included. */
    NUMBER,
    /** An empty cell. */
    BLANK,
    /** A sign or word that stands for "none". */
    SYMBOL,
    /** Other words. */
    TEXT,
    /** The source shows no such cell. */
    ABSENT,
    /** Something that cannot be placed or read with certainty. */
    UNRESOLVED;

    /** {@return the name used in JSON and CSV: the constant's name in lower case} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
