package dev.gip.parser.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that is gone, wherever it stood. */
enum LostText implements Loss {
    END((source, random) -> source.substring(0, random.nextInt(source.length()))),
    /** The source ends within a figure. */
    END_WITHIN_A_FIGURE((source, random) -> {
        List<Integer> within = IntStream.range(1, source.length())
                .filter(i -> Character.isDigit(source.charAt(i - 1)) && Character.isDigit(source.charAt(i)))
                .boxed()
                .toList();
        return within.isEmpty() ? source : source.substring(0, Choice.one(within, random));
    }),
    BEGINNING((source, random) -> source.substring(random.nextInt(source.length()))),
    SOME_LINES((source, random) ->
            source.lines().filter(line -> random.nextInt(40) > 0).collect(Collectors.joining("\n", "", "\n"))),
    SOME_LINES_WITH_FIGURES((source, random) -> source.lines()
            .filter(line -> line.length() > 12 || line.chars().noneMatch(Character::isDigit) || random.nextInt(20) > 0)
            .collect(Collectors.joining("\n", "", "\n"))),
    RUNS_OF_SEPARATORS((source, random) -> source.replaceAll("\t+", "\t").replaceAll("\\|[| ]*\\|", "|")),
    TABS((source, random) -> source.replace('\t', ' ')),
    BARS((source, random) -> source.replace('|', ' ')),
    BARS_OF_SOME_LINES((source, random) -> source.lines()
            .map(line -> random.nextInt(12) == 0 ? line.replace("|", "") : line)
            .collect(Collectors.joining("\n", "", "\n"))),
    TRAILING_SEPARATORS((source, random) ->
            source.lines().map(line -> line.replaceAll("[ \\t|]+$", "")).collect(Collectors.joining("\n", "", "\n"))),
    LEADING_BLANKS(
            (source, random) -> source.lines().map(String::stripLeading).collect(Collectors.joining("\n", "", "\n"))),
    LINE_ENDS((source, random) -> source.replace("\n", " ")),
    /** Numbers of pages stand between lines, and nothing tells them from figures. */
    BETWEEN_LINES_NUMBERS_OF_PAGES((source, random) -> {
        List<String> lines = new ArrayList<>(source.lines().toList());
        for (int i = 0; i < 3; i++) {
            lines.add(random.nextInt(lines.size()), String.valueOf(2 + random.nextInt(8)));
        }
        return String.join("\n", lines) + "\n";
    }) {
        @Override
        public boolean takesBlanks(Layout layout) {
            return false;
        }

        @Override
        public boolean concerns(Layout layout) {
            return !layout.isPage();
        }
    };

    private final BiFunction<String, Random, String> change;

    LostText(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    @Override
    public String in(String source, Random random) {
        return change.apply(source, random);
    }
}
