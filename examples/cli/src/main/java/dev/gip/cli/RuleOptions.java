package dev.gip.cli;

import dev.gip.model.Nearest;
import dev.gip.validate.Validator;
import dev.gip.validate.yaml.RuleFile;
import dev.gip.validate.yaml.RuleFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which rules there are: those of this library, of jars beside it, and of files. */
final class RuleOptions {

    private static final int MOST_NEAR = 5;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "规则文件（YAML，gip-rules/1），可多次给出。"
                    + " A file of rules, and of which rules apply (YAML, gip-rules/1); may be repeated.")
    List<Path> configs = List.of();

    Validator.Builder builder(Console console) {
        Validator.Builder builder = Validator.builder().standardRules().discover();
        for (Path config : configs) {
            try {
                RuleFile.read(config).applyTo(builder);
            } catch (RuleFileException e) {
                throw wrong(e, console);
            }
        }
        return builder;
    }

    /** Completes what is being built; that files contradict one another shows only then. */
    static <T> T complete(Validator.Builder builder, Function<Validator.Builder, T> build, Console console) {
        try {
            return build.apply(builder);
        } catch (IllegalStateException e) {
            throw wrong(e, console);
        }
    }

    private static Failure wrong(RuntimeException e, Console console) {
        return Failure.usage(console.say("规则有误：%s", "The rules are wrong: %s", String.valueOf(e.getMessage())));
    }

    /** Refuses the id of a rule that is not there, and names those that may have been meant. */
    static void checkKnown(String id, Collection<String> known, Console console) {
        if (!known.contains(id)) {
            throw Failure.usage(console.say(
                    "没有规则 %s；相近的有：%s。gip rules 列出全部。",
                    "There is no rule %s; near it are %s. gip rules lists all.",
                    id,
                    String.join(", ", Nearest.of(id, known, MOST_NEAR))));
        }
    }
}
