package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.parser.ReportParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files that are read in one go.
 *
 * @param files the one file, or the parts of one report in their order
 * @param each whether every report of the file is wanted, not just the first
 */
record ReportFiles(List<Path> files, boolean each) {

    /** What a command does with one report. */
    @FunctionalInterface
    interface Task {
        /**
         * Does it and says with which exit code it would end.
         *
         * @param name what to call the report
         * @param index which report of its file it is, counted from 0
         */
        int run(String name, int index, Reading reading);
    }

    int run(ReportParser parser, Console console, Task task) {
        List<Reading> readings = each ? SourceFile.readAll(parser, first()) : List.of(SourceFile.read(parser, files));
        int code = ExitCode.CLEAN;
        for (int i = 0; i < readings.size(); i++) {
            String name = readings.size() == 1 ? toString() : numbered(i + 1, readings.size(), console);
            code = Math.max(code, task.run(name, i, readings.get(i)));
        }
        return code;
    }

    Path first() {
        return files.get(0);
    }

    private String numbered(int number, int all, Console console) {
        return this + console.say("（第 %d 份，共 %d 份）", " (report %d of %d)", number, all);
    }

    @Override
    public String toString() {
        return files.stream().map(Path::toString).collect(Collectors.joining(" + "));
    }
}
