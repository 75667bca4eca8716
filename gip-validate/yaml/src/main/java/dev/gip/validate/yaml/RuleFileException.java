package dev.gip.validate.yaml;

/**
 * A file of rules that cannot be read. The message says what is wrong, where, and what to do.
 *
 * @since 0.1
 */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RuleFileException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }

    RuleFileException(String file, String problem) {
        super(file + ": " + problem);
    }
}
