package dev.gip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files, text as UTF-8. */
final class OutputFile {

    /** What is to stand in a file. */
    @FunctionalInterface
    interface Content {
        /** Writes it. */
        void writeTo(OutputStream stream) throws IOException;
    }

    private OutputFile() {}

    static void write(Path file, String text, Console console) {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), console);
    }

    static void write(Path file, Content content, Console console) {
        try (OutputStream stream = Files.newOutputStream(file)) {
            content.writeTo(stream);
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
