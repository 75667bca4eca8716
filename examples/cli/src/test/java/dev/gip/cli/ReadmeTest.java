package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says one will see is what one sees. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstCommandPrintsWhatThePageShows(String page) {
        List<String> blocks = BLOCK.matcher(Fixtures.read(ROOT.resolve(page)))
                .results()
                .filter(ReadmeTest::isOfNoLanguage)
                .map(block -> block.group(2))
                .toList();
        assertThat(blocks.get(0)).startsWith("./gip ");

        String printed = Cli.run(arguments(blocks.get(0))).out().replace(ROOT + "/", "");

        List<String> shown =
                blocks.get(1).lines().filter(line -> !line.equals("…")).toList();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(printed.lines()).containsSubsequence(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyCommandOfThePageIsUnderstood(String page) {
        List<String> commands = BLOCK.matcher(Fixtures.read(ROOT.resolve(page)))
                .results()
                .filter(ReadmeTest::isOfNoLanguage)
                .flatMap(block -> block.group(2).lines())
                .filter(line -> line.startsWith("./gip "))
                .toList();
        assertThat(commands)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        command -> assertThat(Cli.run(arguments(command)).err()).isEmpty());
    }

    /** Java and XML are held by other tests. */
    private static boolean isOfNoLanguage(MatchResult block) {
        return block.group(1).isEmpty();
    }

    /** The words of a command, up to where its output goes. */
    private static Object[] arguments(String command) {
        return Stream.of(command.strip().split(" "))
                .skip(1)
                .takeWhile(word -> !word.equals(">"))
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word) : word)
                .toArray();
    }
}
