package dev.gip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes UTF-8 files. */
final class OutputFile {

    private OutputFile() {}

    static void write(Path file, String text, Console console) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw cannotWrite(file, e, console);
        }
    }

    static Failure cannotWrite(Path file, IOException e, Console console) {
        return Failure.cannotWrite(console.say(
                "无法写入 %s（%s）；请检查文件夹是否存在、可写，磁盘是否有空间。",
                "%s could not be written (%s); check that its folder exists, may be written to, and has room.",
                file,
                e.getClass().getSimpleName()));
    }

    /** Whether two paths lead to one existing file. */
    static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
