package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says one will see is what one sees. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("^```\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstCommandPrintsWhatThePageShows(String page) {
        List<String> blocks = BLOCK.matcher(Fixtures.read(ROOT.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
        List<String> command = List.of(blocks.get(0).strip().split(" ", -1));
        assertThat(command).startsWith("./gip");
        Object[] arguments = command.stream()
                .skip(1)
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word) : word)
                .toArray();

        String printed = Cli.run(arguments).out().replace(ROOT + "/", "");

        List<String> shown =
                blocks.get(1).lines().filter(line -> !line.equals("…")).toList();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(printed.lines()).containsSubsequence(shown);
    }
}
