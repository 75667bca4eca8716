package dev.gip.cli;

import dev.gip.model.CellRef;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.UnknownCellException;
import dev.gip.parser.ReportParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a cell is what it is. */
@Command(
        name = "explain",
        description = {
            "说明一个单元格：原文、位置、依据、可能的值、勾稽关系、建议值、有关的读取说明；或正文所载的一个数字。",
            "Explains a cell: the source text, its place, why it was placed there, candidates, sums, a value they suggest,"
                    + " notes that name it; or a figure stated in the text."
        },
        footer = {
            "  gip explain report.txt requests/newlyReceived/total",
            "  gip explain --report 2 volume.html requests/newlyReceived/total",
            "  gip explain report.txt figure/proactiveTotal"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "报告文件。 The file.")
    Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TABLE/ROW/COLUMN",
            description = "单元格地址，例如 requests/newlyReceived/total；或 figure/<key>。 Addresses of cells, or figure/<key>.")
    List<String> cells = List.of();

    @Mixin
    OneReport one = new OneReport();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        List<CellRef> refs = addresses(console);
        FigureText figures = new FigureText(console);
        figureKeys().forEach(figures::check);
        ReportParser parser = reading.parser(console);
        return Batch.run(List.of(file), console, path -> explain(one.read(parser, path, console), refs, console));
    }

    private int explain(Reading read, List<CellRef> refs, Console console) {
        if (read.report().isEmpty()) {
            new ReadingText(console).complain(file.toString(), read);
            return ExitCode.NOT_WHOLE;
        }
        try {
            refs.stream()
                    .map(read::explain)
                    .toList()
                    .forEach(explanation -> console.block(explanation.text(console.locale())));
        } catch (UnknownCellException e) {
            throw Failure.usage(console.say(e.text()));
        }
        FigureText figures = new FigureText(console);
        figureKeys().forEach(key -> figures.print(read, key));
        return Verdict.of(read);
    }

    private List<String> figureKeys() {
        return cells.stream()
                .filter(cell -> cell.startsWith(FigureText.PREFIX))
                .map(cell -> cell.substring(FigureText.PREFIX.length()))
                .toList();
    }

    private List<CellRef> addresses(Console console) {
        List<CellRef> refs = new ArrayList<>();
        for (String cell : cells) {
            if (cell.startsWith(FigureText.PREFIX)) {
                continue;
            }
            try {
                refs.add(CellRef.parse(cell));
            } catch (IllegalArgumentException e) {
                throw Failure.usage(console.say(
                        "“%s”不是单元格地址；请写作 表/行/列，例如 requests/newlyReceived/total。",
                        "'%s' is no address of a cell; write table/row/column, such as requests/newlyReceived/total.",
                        cell));
            }
        }
        return refs;
    }
}
