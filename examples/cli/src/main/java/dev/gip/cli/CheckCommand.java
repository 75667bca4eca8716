package dev.gip.cli;

import dev.gip.model.Severity;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.ValidationResult;
import dev.gip.parser.ReportParser;
import dev.gip.render.CheckRenderer;
import dev.gip.render.CheckRenderers;
import dev.gip.validate.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
            "  gip check --each volume.html",
            "  gip check --previous 2022.html --children towns --format sarif 2023.html > findings.sarif",
            "  gip check --config house.yaml --as-of 2024-06-30 report.html"
        })
final class CheckCommand implements Callable<Integer> {

    private static final String TEXT = "text";

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件。 Files to check.")
    List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|csv",
            description = "输出格式，默认 text；其余格式把全部结果写成一份文档。"
                    + " Text unless given; the others write one document for all reports.")
    String format = TEXT;

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

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "按哪一天有效的规则检查，例如 2024-06-30。 The day as of which rules and exemptions apply.")
    @Nullable
    LocalDate asOf;

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Mixin
    ContextOptions context = new ContextOptions();

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
        CheckOutput output = output(validator, console);
        List<ReportFiles> sources = grouping.of(files);
        boolean alone = sources.size() == 1 && !sources.get(0).each();
        OtherReports others = new OtherReports(reading.parserOfOthers(console), console);
        Surroundings around = context.surroundings(others, alone, console);
        int code = Batch.run(
                sources,
                console,
                source -> source.run(parser, console, (name, index, read) -> {
                    ValidationResult result = read.report()
                            .map(report -> validator.validate(read, around.of(source, name, index, report)))
                            .orElseGet(() -> validator.validate(read));
                    output.add(source, name, read, result);
                    return Verdict.of(read, result, failOn);
                }));
        output.end();
        return IntStream.of(code, others.code(), around.code()).max().getAsInt();
    }

    private CheckOutput output(Validator validator, Console console) {
        if (format.equals(TEXT)) {
            return new CheckText(console, tables);
        }
        if (tables) {
            throw Failure.usage(console.say("--tables 只用于 --format text。", "--tables goes with --format text only."));
        }
        CheckRenderer renderer = CheckRenderers.find(format)
                .orElseThrow(() -> Failure.usage(console.say(
                        "没有格式“%s”；可用：%s。",
                        "There is no format '%s'; known are %s.",
                        format,
                        TEXT + ", " + String.join(", ", CheckRenderers.names()))));
        return new CheckDocument(renderer, validator.rules(), console);
    }

    private Validator validator(Console console) {
        Validator.Builder builder = rules.builder(console);
        List<String> known = RuleOptions.complete(builder, Validator.Builder::build, console).rules().stream()
                .map(RuleInfo::id)
                .toList();
        for (String rule : without) {
            RuleOptions.checkKnown(rule, known, console);
            builder.without(rule);
        }
        if (asOf != null) {
            builder.rulesAsOf(asOf);
        }
        return builder.build();
    }
}
