package dev.gip.model.validation;

import dev.gip.model.LocalizedText;

/**
 * The answer of a validator.
 *
 * @since 0.1
 */
public enum ValidationOutcome {
    /** Every rule that applies ran on a completely read report, and none found an error. */
    VALID("通过", "valid"),
    /** At least one error was found. */
    INVALID("不通过", "invalid"),
    /** No error was found, but something was not read or could not be checked; never to be taken for valid. */
    INCOMPLETE("检查不完整", "not wholly checked");

    private final String zh;
    private final String en;

    ValidationOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the outcome in people's words} */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
