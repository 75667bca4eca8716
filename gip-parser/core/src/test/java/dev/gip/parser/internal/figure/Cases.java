package dev.gip.parser.internal.figure;

import dev.gip.model.Figure;
import dev.gip.model.source.SourceLocation;
import dev.gip.parser.internal.flow.Field;
import dev.gip.parser.internal.flow.Line;
import dev.gip.parser.internal.flow.Line.Shape;
import dev.gip.parser.internal.section.TextLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The cases of the files beside the fixtures; the files say how they are written. */
final class Cases {

    private static final Path FOLDER = Path.of("src", "test", "resources", "figures");

    private Cases() {}

    /**
     * Where sentences stand.
     *
     * @param section the key of their section
     * @param heading its heading, empty for none
     */
    record Setting(String section, String heading, String agency, int year) {

        static final Setting OVERVIEW = new Setting("overview", "", "青禾县教育局", 2020);

        private static Setting of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Setting(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
        }

        List<Figure> figures(String text) {
            List<TextLine> lines = new ArrayList<>();
            if (!heading.isEmpty()) {
                lines.add(new TextLine(section, true, line(heading)));
            }
            text.lines().forEach(line -> lines.add(new TextLine(section, false, line(line))));
            return FigureReader.read(lines, year, agency).figures();
        }

        private static Line line(String text) {
            return new Line(Shape.PLAIN, 0, List.of(new Field(text, 0, 1, SourceLocation.of("text"))));
        }
    }

    /** A text and the figures that it states. */
    record Case(Setting setting, String text, String figures) {

        @Override
        public String toString() {
            return text + (setting.heading().isEmpty() ? "" : " [" + setting.heading() + "]");
        }
    }

    static List<Case> of(String file) {
        List<Case> cases = new ArrayList<>();
        Setting setting = Setting.OVERVIEW;
        for (String line : lines(file)) {
            if (line.startsWith("@")) {
                setting = Setting.of(line.substring(1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int arrow = line.lastIndexOf(" =>");
                String text = line.substring(0, arrow).replace("\\n", "\n");
                cases.add(new Case(setting, text, line.substring(arrow + 3).strip()));
            }
        }
        return cases;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Figures as the files write them, in the order of their keys. */
    static String print(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        Figure::key,
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                figure -> figure.value().toPlainString() + (figure.approximate() ? "~" : ""),
                                Collectors.joining(","))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What a case expects, in the order of the keys. */
    static String sorted(String figures) {
        return figures.lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
