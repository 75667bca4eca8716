package dev.gip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of {@code @file} in its place, one argument a line, read as UTF-8 on every platform. Empty lines and
 * lines that begin with {@code #} are left out; {@code @@name} stands for {@code @name} itself.
 */
final class ArgumentFiles {

    private ArgumentFiles() {}

    static String[] expand(String... arguments) {
        List<String> expanded = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("@@")) {
                expanded.add(argument.substring(1));
            } else if (argument.length() > 1 && argument.startsWith("@")) {
                expanded.addAll(lines(argument.substring(1)));
            } else {
                expanded.add(argument);
            }
        }
        return expanded.toArray(String[]::new);
    }

    private static List<String> lines(String name) {
        try {
            String text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException | InvalidPathException e) {
            throw Failure.usage(("参数文件 %1$s 无法读取；它应是 UTF-8 文字，每行一个参数（以 @ 开头的文件名请写作 @@）。 The argument file %1$s"
                            + " could not be read; it should be UTF-8 text, one argument a line (write @@ for a name that begins with @).")
                    .formatted(name));
        }
    }
}
