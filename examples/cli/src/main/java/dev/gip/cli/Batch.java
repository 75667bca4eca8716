package dev.gip.cli;

import java.util.List;
import java.util.function.ToIntFunction;

/** Takes files one by one; what befalls one keeps no other from its turn. */
final class Batch {

    private Batch() {}

    /**
     * Does a task with each and gives the highest exit code.
     *
     * @param files files, or anything that is called by their names
     */
    static <T> int run(List<T> files, Console console, ToIntFunction<T> task) {
        int code = ExitCode.CLEAN;
        for (T file : files) {
            code = Math.max(code, one(file, console, task));
            console.out().flush();
        }
        return code;
    }

    private static <T> int one(T file, Console console, ToIntFunction<T> task) {
        try {
            return task.applyAsInt(file);
        } catch (RuntimeException | StackOverflowError e) {
            return Border.report(e, file.toString(), console.err());
        }
    }
}
