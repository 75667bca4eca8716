package dev.gip.parser;

/**
 * Says that a source could not be got at all: a missing file, a directory, a failing stream. Content never causes it; what
 * is wrong with content is said by {@link dev.gip.model.reading.Reading#diagnostics()}.
 *
 * @since 0.1
 */
public final class ReportParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be got.
     *
     * @param message what, why and what to do, in Chinese and English
     * @param cause the failure
     */
    public ReportParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
