package dev.gip.cli;

import java.nio.file.Path;
import java.util.List;

/** Takes files one by one; what befalls one keeps no other from its turn. */
final class Batch {

    /** What a command does with one file. */
    @FunctionalInterface
    interface Task {
        /** Does it and says with which exit code it would end. */
        int run(Path file);
    }

    private Batch() {}

    static int run(List<Path> files, Console console, Task task) {
        int code = ExitCode.CLEAN;
        for (Path file : files) {
            code = Math.max(code, one(file, console, task));
            console.out().flush();
        }
        return code;
    }

    private static int one(Path file, Console console, Task task) {
        try {
            return task.run(file);
        } catch (RuntimeException | StackOverflowError e) {
            return Border.report(e, file.toString(), console.err());
        }
    }
}
