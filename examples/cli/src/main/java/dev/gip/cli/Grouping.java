package dev.gip.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which files make a report: each one by itself unless asked otherwise. */
final class Grouping {

    /** The two other ways, of which one at most can be meant. */
    static final class Choice {

        @Option(
                names = "--each",
                description = "逐份读取：一个文件可含多份报告（汇编、多个年度）。"
                        + " Takes every report of a file that holds several, such as a county's volume.")
        boolean each;

        @Option(
                names = "--together",
                description =
                        "各文件按次序合为一份报告（正文和附件、逐页的文件）。"
                                + " Takes all files, in their order, as parts of one report, such as a page and its attachment.")
        boolean together;
    }

    @ArgGroup
    Choice choice = new Choice();

    List<ReportFiles> of(List<Path> files) {
        return choice.together
                ? List.of(new ReportFiles(files, false))
                : files.stream()
                        .map(file -> new ReportFiles(List.of(file), choice.each))
                        .toList();
    }
}
