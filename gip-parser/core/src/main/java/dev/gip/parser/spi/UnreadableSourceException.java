package dev.gip.parser.spi;

import dev.gip.model.reading.Diagnostic;

/**
 * Says that a source cannot be read in a reader's format. The parser turns it into an unreadable reading; it never
 * reaches the caller.
 *
 * @since 0.1
 */
public final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /**
     * Says why.
     *
     * @param diagnostic what is wrong, where, and what to do
     */
    public UnreadableSourceException(Diagnostic diagnostic) {
        super(diagnostic.text().en());
        this.diagnostic = diagnostic;
    }

    /** {@return what is wrong, where, and what to do} */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
