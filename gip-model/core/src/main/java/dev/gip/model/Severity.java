package dev.gip.model;

/**
 * How much a diagnostic or a finding weighs, the heaviest first.
 *
 * @since 0.1
 */
public enum Severity {
    /** The report is wrong, or a part of the source could not be read. */
    ERROR,
    /** Probably wrong, or read with a reservation that someone should look at. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /**
     * Compares two severities.
     *
     * @param threshold the least severity asked for
     * @return whether this one weighs at least as much
     */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
