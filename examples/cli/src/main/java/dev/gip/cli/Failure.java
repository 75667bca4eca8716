package dev.gip.cli;

/** A foreseen reason to stop, told to the person at the keyboard in one line. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    static Failure cannotWrite(String message) {
        return new Failure(ExitCode.CANNOT_WRITE, message);
    }

    int exitCode() {
        return exitCode;
    }

    String line() {
        return "gip: " + getMessage();
    }
}
