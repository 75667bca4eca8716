package dev.gip.parser;

import dev.gip.json.ReportJson;
import dev.gip.model.AnnualReport;
import dev.gip.model.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A report in one of its formats, and what every format of it shows. */
record Fixture(Path path) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fixtures");

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> FOLDER.relativize(file).getNameCount() == 3)
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fixture by its place below the folder, such as {@code 2019/txt/xihe-justice-2020.txt}. */
    static Fixture of(String place) {
        return new Fixture(FOLDER.resolve(place));
    }

    Source source() {
        return Source.of(path);
    }

    String text() {
        Charset charset = name().contains(".gb18030.") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return read(path, charset);
    }

    AnnualReport expected() {
        String id = name().substring(0, name().indexOf('.'));
        Path form = path.getParent().getParent();
        return ReportJson.read(read(form.resolve(id + ".expected.json"), StandardCharsets.UTF_8))
                .report();
    }

    private String name() {
        return path.getFileName().toString();
    }

    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return FOLDER.relativize(path).toString();
    }
}
