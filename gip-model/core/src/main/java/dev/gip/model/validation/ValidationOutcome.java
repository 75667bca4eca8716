package dev.gip.model.validation;

/**
 * The answer of a validator.
 *
 * @since 0.1
 */
public enum ValidationOutcome {
    /** Every rule that applies ran on a completely read report, and none found an error. */
    VALID,
    /** At least one error was found. */
    INVALID,
    /** No error was found, but something was not read or could not be checked; never to be taken for valid. */
    INCOMPLETE
}
