package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.parser.ReportParser;
import dev.gip.render.RenderRequest;
import dev.gip.render.Renderers;
import dev.gip.render.ReportRenderer;
import dev.gip.render.TextRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "报告文件。 The file.")
    Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "json|csv|md", description = "输出格式。 The format to write.")
    String format = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "输出文件，默认标准输出。 File to write; standard output unless given.")
    @Nullable
    Path out;

    @Mixin
    OneReport one = new OneReport();

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
        refuseInput(console);
        ReportRenderer renderer = renderer(console);
        ReportParser parser = reading.parser(console);
        return Batch.run(List.of(file), console, path -> render(one.read(parser, path, console), renderer, console));
    }

    private void refuseInput(Console console) {
        for (Path input : one.files(file)) {
            if (out != null && OutputFile.same(input, out)) {
                throw Failure.usage(console.say(
                        "--out 就是报告文件 %s 本身，会被覆盖。请换一个文件名。",
                        "--out is the report %s itself and would be overwritten. Choose another name.", input));
            }
        }
    }

    private int render(Reading read, ReportRenderer renderer, Console console) {
        if (read.report().isEmpty()) {
            new ReadingText(console).complain(file.toString(), read);
            return ExitCode.NOT_WHOLE;
        }
        RenderRequest request = RenderRequest.of(read.report().get())
                .withProvenance(read.provenance())
                .withLocale(language.locale());
        write(request, renderer, console);
        if (Verdict.of(read) != ExitCode.CLEAN) {
            console.complain(console.say(
                    "%s：%s；未读出的单元格在输出中仍是缺失或未定。gip parse 显示原因。",
                    "%s: %s; cells that were not read are absent or unresolved in the output too. gip parse says why.",
                    file,
                    console.say(read.outcome().text())));
        }
        return Verdict.of(read);
    }

    private void write(RenderRequest request, ReportRenderer renderer, Console console) {
        if (out != null) {
            OutputFile.write(out, stream -> renderer.render(request, stream), console);
        } else if (renderer instanceof TextRenderer text) {
            console.out().print(text.text(request));
        } else {
            throw Failure.usage(
                    console.say("格式 %s 不是文字；请用 -o 指定输出文件。", "The format %s is no text; name a file with -o.", format));
        }
    }

    private ReportRenderer renderer(Console console) {
        List<ReportRenderer> all = Renderers.all();
        for (ReportRenderer renderer : all) {
            if (renderer.id().equals(format) || renderer.fileExtension().equals(format)) {
                return renderer;
            }
        }
        String known = all.stream().map(ReportRenderer::fileExtension).collect(Collectors.joining(", "));
        throw Failure.usage(console.say("没有格式“%s”；可用：%s。", "There is no format '%s'; known are %s.", format, known));
    }
}
