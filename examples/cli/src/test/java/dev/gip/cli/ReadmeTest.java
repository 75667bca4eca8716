package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says one will see is what one sees. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String FENCE = "```\n";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstCommandPrintsWhatThePageShows(String page) {
        String[] blocks = Fixtures.read(ROOT.resolve(page)).split(FENCE);
        List<String> command = List.of(blocks[1].strip().split(" "));
        assertThat(command).startsWith("./gip");
        Object[] arguments = command.stream()
                .skip(1)
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word) : word)
                .toArray();

        String printed = Cli.run(arguments).out().replace(ROOT + "/", "");

        List<String> shown = Arrays.stream(blocks[3].split("\n"))
                .filter(line -> !line.equals("…"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(printed.lines()).containsSubsequence(shown);
    }
}
