package dev.gip.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the result of each report goes; settled for all files before the first is written. The first report of a file has
 * the name of the file, further ones of a volume are numbered: {@code volume.json}, {@code volume.2.json}.
 */
final class ExportTargets {

    private final List<Path> files;
    private final Path out;
    private final Console console;
    private final Map<String, ReportFiles> owners = new HashMap<>();

    private ExportTargets(List<Path> files, Path out, Console console) {
        this.files = files;
        this.out = out;
        this.console = console;
    }

    static ExportTargets of(List<ReportFiles> sources, Path out, Console console) {
        List<Path> files =
                sources.stream().flatMap(source -> source.files().stream()).toList();
        ExportTargets targets = new ExportTargets(files, out, console);
        sources.forEach(source -> targets.of(source, 0));
        return targets;
    }

    /** The target of a report of a file, counted from 0. */
    Path of(ReportFiles source, int index) {
        String name = name(source, index);
        // Names that differ in case alone are one file on many systems.
        ReportFiles other = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), source);
        if (other != null && !other.equals(source)) {
            throw Failure.usage(console.say(
                    "%s 和 %s 都要写成 %s，没有写入。请改名，或分别导出到不同的文件夹。",
                    "%s and %s would both be written to %s; that was not done. Rename one, or export them to different folders.",
                    other,
                    source,
                    out.resolve(name)));
        }
        refuseInput(out.resolve(name));
        return out.resolve(name);
    }

    private void refuseInput(Path target) {
        for (Path file : files) {
            if (OutputFile.same(file, target)) {
                throw Failure.usage(console.say(
                        "结果会覆盖报告文件 %s 本身，没有写入。请换一个 --out。",
                        "The result would overwrite the report %s itself; that was not done. Choose another --out.",
                        file));
            }
        }
    }

    private static String name(ReportFiles source, int index) {
        Path last = source.first().getFileName();
        String name = last == null ? source.first().toString() : last.toString();
        int dot = name.lastIndexOf('.');
        String number = index == 0 ? "" : "." + (index + 1);
        return (dot > 0 ? name.substring(0, dot) : name) + number + ".json";
    }
}
