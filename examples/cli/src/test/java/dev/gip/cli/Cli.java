package dev.gip.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Runs the command line in this process. */
final class Cli {

    static final Path REPORTS = Path.of("..", "reports");
    static final Path LUANPING = REPORTS.resolve("luanping-district-2020.txt");
    static final Path QINGHE = REPORTS.resolve("qinghe-county-2023.html");

    private Cli() {}

    /** What became of a run. */
    record Result(int code, String out, String err) {
        String all() {
            return out + err;
        }
    }

    static Result run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new PrintWriter(out), new PrintWriter(err));
        int code =
                Main.run(streams, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }

    static Object[] with(Object[] arguments, Object... more) {
        return Stream.of(arguments, more).flatMap(Arrays::stream).toArray();
    }
}
