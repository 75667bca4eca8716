package dev.gip.cli;

import java.io.PrintWriter;

/** The outermost border: whatever goes wrong becomes one line and an exit code, never a stack trace. */
final class Border {

    private static final String OUT_OF_MEMORY =
            "内存不足。请给 Java 更多内存（例如 JAVA_TOOL_OPTIONS=-Xmx2g）或分批处理。 Out of memory: give Java more"
                    + " (JAVA_TOOL_OPTIONS=-Xmx2g) or pass fewer files.";
    private static final String INTERNAL =
            "程序内部出错（%s）。这是 gip 的缺陷，请将本行连同文件报告给维护者。 Internal error: this is a fault of gip; report this line and"
                    + " the file to those who maintain it.";

    private Border() {}

    static int report(Throwable failure, String subject, PrintWriter err) {
        String prefix = subject.isEmpty() ? "gip: " : "gip: " + subject + ": ";
        if (failure instanceof Failure foreseen) {
            err.println(foreseen.line());
            err.flush();
            return foreseen.exitCode();
        }
        String what = failure instanceof OutOfMemoryError ? OUT_OF_MEMORY : INTERNAL.replace("%s", describe(failure));
        err.println(Printable.line(prefix + what));
        err.flush();
        return ExitCode.INTERNAL;
    }

    private static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " @ " + trace[0].getFileName() + ':' + trace[0].getLineNumber();
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure.getClass().getSimpleName() + message + where;
    }
}
