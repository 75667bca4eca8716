package dev.gip.cli;

import dev.gip.model.Severity;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.parser.ReportParser;
import dev.gip.validate.Validator;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports and says what was found. */
@Command(
        name = "check",
        description = {
            "检查报告：结论、问题及其位置、未能检查的内容。",
            "Checks reports: the outcome, findings with their places, and what could not be checked."
        },
        footer = {
            "  gip check report.html",
            "  gip check --tables --lang en report.txt",
            "  gip check --fail-on warning --without GIP-SRC-001 *.html",
            "  gip check --each volume.html"
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件。 Files to check.")
    List<Path> files = List.of();

    @Option(names = "--tables", description = "同时显示报告信息和表格。 Shows the facts and tables of the report too.")
    boolean tables;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description =
                    "达到何种程度的问题使退出码为 1，默认 error。 The least findings that make the exit code 1; error unless given.")
    Severity failOn = Severity.ERROR;

    @Option(names = "--without", paramLabel = "RULE", description = "停用规则，可多次给出。 Switches a rule off; may be repeated.")
    List<String> without = List.of();

    @Mixin
    Grouping grouping = new Grouping();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        ReportParser parser = reading.parser(console);
        Validator validator = validator(console);
        Map<ValidationOutcome, Integer> outcomes = new EnumMap<>(ValidationOutcome.class);
        int code = Batch.run(
                grouping.of(files),
                console,
                source -> source.run(parser, console, (name, index, read) -> {
                    ValidationResult result = validator.validate(read);
                    outcomes.merge(result.outcome(), 1, Integer::sum);
                    show(name, read, result, console);
                    return Verdict.of(read, result, failOn);
                }));
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 1) {
            summary(all, outcomes, console);
        }
        return code;
    }

    private void show(String name, Reading read, ValidationResult result, Console console) {
        if (tables) {
            new ReadingText(console).print(name, read);
            read.report().ifPresent(report -> TablesText.print(console, report));
            console.gap();
        }
        new FindingsText(console).print(name, read, result);
    }

    private static void summary(int all, Map<ValidationOutcome, Integer> outcomes, Console console) {
        console.line(console.say(
                "共 %d 份：通过 %d，不通过 %d，检查不完整 %d。",
                "%d in all: %d valid, %d invalid, %d not wholly checked.",
                all,
                outcomes.getOrDefault(ValidationOutcome.VALID, 0),
                outcomes.getOrDefault(ValidationOutcome.INVALID, 0),
                outcomes.getOrDefault(ValidationOutcome.INCOMPLETE, 0)));
    }

    private Validator validator(Console console) {
        Validator.Builder builder = Validator.builder().standardRules().discover();
        List<String> known =
                builder.build().rules().stream().map(rule -> rule.id()).toList();
        for (String rule : without) {
            if (!known.contains(rule)) {
                throw Failure.usage(console.say(
                        "没有规则 %s；可用：%s。", "There is no rule %s; known are %s.", rule, String.join(", ", known)));
            }
            builder.without(rule);
        }
        return builder.build();
    }
}
