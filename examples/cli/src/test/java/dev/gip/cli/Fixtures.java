package dev.gip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that tests make of the sample reports. */
final class Fixtures {

    private Fixtures() {}

    static String luanping() {
        return read(Cli.LUANPING);
    }

    /** The sample report without its fourth section. */
    static String withoutLastTable() {
        String text = luanping();
        int start = text.indexOf("四、收到和处理政府信息公开申请情况");
        return text.substring(0, start) + text.substring(text.indexOf("五、存在的主要问题"));
    }

    /** The sample page with words in place of the first figure of the last row of its third table. */
    static String withWordsForAFigure() {
        String page = read(Cli.QINGHE);
        int row = page.indexOf("四、结转下年度继续办理");
        return page.substring(0, row) + page.substring(row).replaceFirst("<td>6</td>", "<td>若干</td>");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A new file in a new folder. */
    static Path write(String name, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-files"));
            Path file = Files.createTempDirectory(folder, "cli").resolve(name);
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
