package dev.gip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two exports of the same reports say differently. */
@Command(
        name = "compare-results",
        description = {
            "比较两个导出文件夹：逐份和总计的单元格、问题有哪些新增、失去、改变。相同为 0，不同为 1。",
            "Compares two export folders: cells and findings gained, lost and changed, for each document and in total."
                    + " Exit code 0 if they are the same, 1 if they differ."
        },
        footer = {"  gip compare-results results-old results-new"})
final class CompareResultsCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "旧的导出文件夹。 The older export folder.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "新的导出文件夹。 The newer export folder.")
    Path after = Path.of("");

    @Option(names = "--all", description = "列出每一处不同。 Lists every difference.")
    boolean all;

    @Mixin
    LanguageOption language = new LanguageOption();

    CompareResultsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Console console = streams.in(language.locale());
        Set<String> names = new TreeSet<>(names(before, console));
        names.addAll(names(after, console));
        if (names.isEmpty()) {
            throw Failure.usage(console.say("两个文件夹中都没有导出文件（*.json）。", "There is no export (*.json) in either folder."));
        }
        ComparisonText text = new ComparisonText(console, all);
        List<Change> total = new ArrayList<>();
        int different = 0;
        int code = ExitCode.CLEAN;
        for (String name : names) {
            try {
                List<Change> changes = DocumentChanges.of(read(before.resolve(name)), read(after.resolve(name)));
                text.document(name, changes);
                total.addAll(changes);
                different += changes.isEmpty() ? 0 : 1;
            } catch (IOException e) {
                console.complain(console.say(
                        "%s：不是可读的导出文件（%s），未作比较。",
                        "%s: no readable export (%s); not compared.", name, String.valueOf(e.getMessage())));
                code = ExitCode.NOT_WHOLE;
            }
        }
        text.total(names.size(), different, total);
        return Math.max(code, different == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS);
    }

    private static ExportedDocument read(Path file) throws IOException {
        return Files.exists(file) ? ExportedDocument.read(file) : ExportedDocument.NONE;
    }

    private static List<String> names(Path folder, Console console) {
        if (!Files.isDirectory(folder)) {
            throw Failure.usage(console.say("%s 不是文件夹。", "%s is not a folder.", folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .toList();
        } catch (IOException e) {
            throw Failure.usage(console.say("文件夹 %s 不可读。", "The folder %s may not be read.", folder));
        }
    }
}
