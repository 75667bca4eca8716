package dev.gip.cli;

import dev.gip.json.ReportJson;
import dev.gip.model.AnnualReport;
import dev.gip.model.reading.Reading;
import dev.gip.parser.ReportParser;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report in another format. */
@Command(
        name = "render",
        description = {
            "把报告写成 JSON、CSV 或 Markdown；这些文件可以再读回。",
            "Writes a report as JSON, CSV or Markdown, from which it can be read again."
        },
        footer = {"  gip render --to md report.html", "  gip render --to json -o report.json report.html"})
final class RenderCommand implements Callable<Integer> {

    /** The formats to write. */
    enum Target {
        JSON,
        CSV,
        MD
    }

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "报告文件。 The file.")
    Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "json|csv|md", description = "输出格式。 The format to write.")
    Target target = Target.JSON;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "输出文件，默认标准输出。 File to write; standard output unless given.")
    @Nullable
    Path out;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    RenderCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        if (out != null && OutputFile.same(file, out)) {
            throw Failure.usage(console.say(
                    "--out 就是报告文件 %s 本身，会被覆盖。请换一个文件名。",
                    "--out is the report %s itself and would be overwritten. Choose another name.", file));
        }
        ReportParser parser = reading.parser(console);
        return Batch.run(List.of(file), console, path -> render(SourceFile.read(parser, path), console));
    }

    private int render(Reading read, Console console) {
        if (read.report().isEmpty()) {
            new ReadingText(console).complain(file, read);
            return ExitCode.NOT_WHOLE;
        }
        String text = text(read.report().get());
        if (out == null) {
            console.out().print(text);
        } else {
            OutputFile.write(out, text, console);
        }
        if (Verdict.of(read) != ExitCode.CLEAN) {
            console.complain(console.say(
                    "%s：%s；未读出的单元格已在输出中标明。gip parse 显示原因。",
                    "%s: %s; the output marks the cells that were not read. gip parse says why.",
                    file,
                    console.say(Words.of(read.outcome()))));
        }
        return Verdict.of(read);
    }

    private String text(AnnualReport report) {
        return switch (target) {
            case JSON -> ReportJson.write(report);
            case CSV, MD -> throw new UnsupportedOperationException("awaits gip-render");
        };
    }
}
