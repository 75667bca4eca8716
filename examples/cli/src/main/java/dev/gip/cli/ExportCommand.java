package dev.gip.cli;

import dev.gip.json.ExportJson;
import dev.gip.model.Severity;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.validation.ValidationResult;
import dev.gip.parser.ReportParser;
import dev.gip.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a flat JSON file for every file, readable or not. */
@Command(
        name = "export",
        description = {
            "把每个文件的单元格、问题、读取说明写成 DIR/<文件名>.json（gip-export/1）；读不了的文件也有一份，写明原因。" + "用 --each 时，其余各份写成 <文件名>.2.json 等。",
            "Writes cells, findings and notes of every file to DIR/<file name>.json (gip-export/1); a file that cannot be read"
                    + " gets one too, which says why. With --each further reports go to <file name>.2.json and so on. Findings do not change the exit code unless --fail-on is given."
        },
        footer = {
            "  gip export --out results reports/*.html",
            "  gip export --out results @files.txt",
            "  gip export --out results --each volume.html"
        })
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件。 Files to export.")
    List<Path> files = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "输出文件夹，不存在则新建。 Folder to write to; made if it is not there.")
    Path out = Path.of("");

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description = "达到何种程度的问题使退出码为 1，默认不计。 The least findings that make the exit code 1; none unless given.")
    @Nullable
    Severity failOn;

    @Mixin
    Grouping grouping = new Grouping();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        ReportParser parser = reading.parser(console);
        Validator validator = Validator.standard();
        List<ReportFiles> sources = grouping.of(files);
        ExportTargets targets = ExportTargets.of(sources, out, console);
        createFolder(console);
        Map<ReadingOutcome, Integer> outcomes = new EnumMap<>(ReadingOutcome.class);
        int code = Batch.run(sources, console, source -> {
            removeOld(targets.of(source, 0), console);
            return source.run(parser, console, (name, index, read) -> {
                ValidationResult result = validator.validate(read);
                OutputFile.write(targets.of(source, index), ExportJson.write(read, result), console);
                outcomes.merge(read.outcome(), 1, Integer::sum);
                if (read.report().isEmpty()) {
                    new ReadingText(console).complain(name, read);
                }
                return Verdict.of(read, result, failOn);
            });
        });
        summary(outcomes, console);
        return code;
    }

    private void createFolder(Console console) {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw Failure.usage(console.say("--out %s 不是文件夹。", "--out %s is not a folder.", out));
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw OutputFile.cannotWrite(out, e, console);
        }
    }

    /** Should the file fail, no older result may be taken for its own. */
    private static void removeOld(Path target, Console console) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw OutputFile.cannotWrite(target, e, console);
        }
    }

    private void summary(Map<ReadingOutcome, Integer> outcomes, Console console) {
        console.line(console.say(
                "已写入 %s：读取完整 %d，部分读取 %d，不是年度报告 %d，无法读取 %d。",
                "Written to %s: %d read completely, %d in part, %d no annual report, %d unreadable.",
                out,
                outcomes.getOrDefault(ReadingOutcome.COMPLETE, 0),
                outcomes.getOrDefault(ReadingOutcome.PARTIAL, 0),
                outcomes.getOrDefault(ReadingOutcome.UNRECOGNIZED, 0),
                outcomes.getOrDefault(ReadingOutcome.UNREADABLE, 0)));
    }
}
