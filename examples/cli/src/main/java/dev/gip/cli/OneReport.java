package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.parser.ReportParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which report a command is about where its file holds several, or only a part of one. */
final class OneReport {

    /** The two cases, of which one at most can be meant. */
    static final class Choice {

        @Option(
                names = "--report",
                paramLabel = "N",
                description = "文件含多份报告时读第 N 份。 The number of the report in a file that holds several.")
        int number;

        @Option(
                names = "--with",
                paramLabel = "FILE",
                description = "同一份报告的其余文件，可多次给出。 A further part of the same report; may be repeated.")
        List<Path> parts = List.of();
    }

    @ArgGroup
    Choice choice = new Choice();

    Reading read(ReportParser parser, Path file, Console console) {
        if (choice.number == 0) {
            return SourceFile.read(parser, files(file));
        }
        List<Reading> readings = SourceFile.readAll(parser, file);
        boolean none = readings.get(0).report().isEmpty();
        if (!none && (choice.number < 0 || choice.number > readings.size())) {
            throw Failure.usage(console.say(
                    "没有第 %2$d 份报告；%1$s 中有 %3$d 份。",
                    "There is no report %2$d; %1$s holds %3$d.", file, choice.number, readings.size()));
        }
        return readings.get(none ? 0 : choice.number - 1);
    }

    /** All files of the report in their order. */
    List<Path> files(Path file) {
        List<Path> files = new ArrayList<>(List.of(file));
        files.addAll(choice.parts);
        return files;
    }
}
