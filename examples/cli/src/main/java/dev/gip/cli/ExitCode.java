package dev.gip.cli;

/** How the command line ends; of several files the highest wins. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int NOT_WHOLE = 2;
    static final int USAGE = 64;
    static final int INTERNAL = 70;
    static final int CANNOT_WRITE = 73;

    private ExitCode() {}
}
