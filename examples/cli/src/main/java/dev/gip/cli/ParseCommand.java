package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.parser.ReportParser;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was read. */
@Command(
        name = "parse",
        description = {
            "显示读出的内容：报告信息、表格、读取说明。",
            "Shows what was read: facts of the report, tables, notes on the reading."
        },
        footer = {
            "  gip parse report.html",
            "  gip parse --charset GB18030 --lang en report.txt",
            "  gip parse --each volume.html",
            "  gip parse --together page.html tables.html"
        })
final class ParseCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件。 Files to read.")
    List<Path> files = List.of();

    @Option(names = "--no-tables", description = "不显示表格。 Leaves out the tables.")
    boolean noTables;

    @Mixin
    Grouping grouping = new Grouping();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        ReportParser parser = reading.parser(console);
        ReadingText text = new ReadingText(console);
        return Batch.run(
                grouping.of(files),
                console,
                source -> source.run(parser, console, (name, index, read) -> show(name, read, text, console)));
    }

    private int show(String name, Reading read, ReadingText text, Console console) {
        text.print(name, read);
        if (!noTables) {
            read.report().ifPresent(report -> TablesText.print(console, report));
        }
        console.gap();
        return Verdict.of(read);
    }
}
