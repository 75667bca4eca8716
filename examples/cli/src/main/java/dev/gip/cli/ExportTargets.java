package dev.gip.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the result of each file goes; settled for all files before the first is written. */
final class ExportTargets {

    private ExportTargets() {}

    static Map<Path, Path> of(List<Path> files, Path out, Console console) {
        Map<Path, Path> targets = new LinkedHashMap<>();
        Map<String, Path> owners = new HashMap<>();
        for (Path file : files) {
            String name = name(file);
            // Names that differ in case alone are one file on many systems.
            Path other = owners.put(name.toLowerCase(Locale.ROOT), file);
            if (other != null) {
                throw Failure.usage(console.say(
                        "%s 和 %s 都要写成 %s，没有写入任何文件。请改名，或分别导出到不同的文件夹。",
                        "%s and %s would both be written to %s; nothing was written. Rename one, or export them to different folders.",
                        other,
                        file,
                        out.resolve(name)));
            }
            refuseInput(file, out.resolve(name), console);
            targets.put(file, out.resolve(name));
        }
        return targets;
    }

    private static void refuseInput(Path file, Path target, Console console) {
        if (OutputFile.same(file, target)) {
            throw Failure.usage(console.say(
                    "结果会覆盖报告文件 %s 本身，没有写入任何文件。请换一个 --out。",
                    "The result would overwrite the report %s itself; nothing was written. Choose another --out.",
                    file));
        }
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".json";
    }
}
