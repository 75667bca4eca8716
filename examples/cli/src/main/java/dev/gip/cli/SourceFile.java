package dev.gip.cli;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.source.Source;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.ReportParseException;
import dev.gip.parser.ReportParser;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Reads files; one that cannot be got at becomes a reading that says so, for a command of many files goes on. */
final class SourceFile {

    private SourceFile() {}

    /** The one report of which the files are the parts. */
    static Reading read(ReportParser parser, List<Path> files) {
        try {
            return parser.parse(files.stream().map(Source::of).toList());
        } catch (ReportParseException e) {
            Path lost = files.stream()
                    .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
                    .findFirst()
                    .orElse(files.get(0));
            return lost(lost, e);
        }
    }

    /** Every report of a file. */
    static List<Reading> readAll(ReportParser parser, Path file) {
        try {
            return parser.parseAll(Source.of(file));
        } catch (ReportParseException e) {
            return List.of(lost(file, e));
        }
    }

    private static Reading lost(Path file, ReportParseException failure) {
        String name = Source.of(file).name();
        Diagnostic why = new Diagnostic(
                "FILE_NOT_READ",
                Severity.ERROR,
                reason(file, String.valueOf(failure.getMessage())),
                SourceLocation.of(name),
                List.of());
        return Reading.unreadable(name, List.of(why));
    }

    private static LocalizedText reason(Path file, String message) {
        if (Files.isDirectory(file)) {
            return new LocalizedText(
                    "%s 是文件夹，不是文件。请给出其中的文件。".formatted(file),
                    "%s is a folder, not a file. Name the files in it.".formatted(file));
        }
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new LocalizedText(
                    "找不到文件 %s。请检查路径。".formatted(file), "There is no file %s. Check the path.".formatted(file));
        }
        if (!Files.isReadable(file)) {
            return new LocalizedText(
                    "文件 %s 不可读。请检查权限或链接。".formatted(file),
                    "The file %s may not be read. Check its permissions, or where the link points.".formatted(file));
        }
        return new LocalizedText(message, message);
    }
}
