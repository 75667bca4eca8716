package dev.gip.model.reading;

/**
 * How far a source could be read. It says nothing of whether the report is right: that is the validator's answer.
 *
 * @since 0.1
 */
public enum ReadingOutcome {
    /** Every cell of the form and every section was found and read with certainty. */
    COMPLETE,
    /** A report, of which something is missing, unresolved or left over; the diagnostics say what. */
    PARTIAL,
    /** A readable document, but no annual report. */
    UNRECOGNIZED,
    /** Nothing could be read: empty, a picture, encrypted, damaged, over a limit, or an unsupported format. */
    UNREADABLE
}
