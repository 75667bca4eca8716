package dev.gip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The files below a folder in the order of their paths; what begins with a dot is left out, with all that is below it.
 *
 * @param files the files
 * @param all whether every folder could be looked into
 */
record FolderFiles(List<Path> files, boolean all) {

    private static final int MOST = 10_000;

    static FolderFiles below(Path folder, Console console) {
        if (!Files.isDirectory(folder)) {
            throw Failure.usage(console.say("%s 不是文件夹。", "%s is not a folder.", folder));
        }
        Walk walk = new Walk(folder, console);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(walk.files);
        return new FolderFiles(List.copyOf(walk.files), walk.all);
    }

    /** Gathers files, and says what it could not look into. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Console console;
        private final List<Path> files = new ArrayList<>();
        private boolean all = true;

        Walk(Path folder, Console console) {
            this.folder = folder;
            this.console = console;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(file);
            }
            if (files.size() > MOST) {
                throw Failure.usage(console.say(
                        "%s 下有超过 %d 个文件；请缩小范围。",
                        "There are more than %2$d files below %1$s; name a smaller folder.", folder, MOST));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            all = false;
            console.complain(console.say(
                    "%s：无法读取（%s）。",
                    "%s: cannot be read (%s).", file, e.getClass().getSimpleName()));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(folder) && name != null && name.toString().startsWith(".");
        }
    }
}
