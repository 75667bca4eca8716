package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.parser.ReportParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what reports are held against. What is not wholly read is said, and has part in the exit code. */
final class OtherReports {

    private final ReportParser parser;
    private final Console console;
    private int code = ExitCode.CLEAN;

    OtherReports(ReportParser parser, Console console) {
        this.parser = parser;
        this.console = console;
    }

    int code() {
        return code;
    }

    List<OtherReport> of(List<Path> files) {
        List<OtherReport> reports = new ArrayList<>();
        code = Math.max(code, Batch.run(files, console, file -> read(file, reports)));
        return reports;
    }

    /** Every report below a folder, each body's once a year. */
    List<OtherReport> below(Path folder) {
        FolderFiles found = FolderFiles.below(folder, console);
        List<OtherReport> reports = once(of(found.files()));
        if (!found.all() || reports.isEmpty()) {
            code = Math.max(code, ExitCode.NOT_WHOLE);
        }
        if (reports.isEmpty()) {
            console.complain(console.say("%s：其中没有读出报告。", "%s: no report was read in it.", folder));
        }
        return reports;
    }

    private int read(Path file, List<OtherReport> reports) {
        List<Reading> readings = SourceFile.readAll(parser, file);
        int worst = ExitCode.CLEAN;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            if (reading.report().isPresent()) {
                reports.add(OtherReport.of(file, i, reading.report().get()));
            }
            if (reading.outcome() != ReadingOutcome.COMPLETE) {
                new ReadingText(console).complain(file.toString(), reading);
            }
            worst = Math.max(worst, Verdict.of(reading));
        }
        return worst;
    }

    /** A body's page and the same as PDF must not be counted twice. */
    private List<OtherReport> once(List<OtherReport> reports) {
        Map<String, OtherReport> taken = new HashMap<>();
        List<OtherReport> once = new ArrayList<>();
        for (OtherReport report : reports) {
            String agency = report.agency();
            Integer year = report.year();
            OtherReport first = agency == null || year == null ? null : taken.putIfAbsent(agency + '\n' + year, report);
            if (first == null) {
                once.add(report);
            } else {
                console.complain(console.say(
                        "%1$s：%2$s的 %3$s 年度报告已取自 %4$s，没有重复计入。",
                        "%1$s: the report of %2$s on %3$s was taken from %4$s and is not counted twice.",
                        report.file(),
                        String.valueOf(agency),
                        String.valueOf(year),
                        first.file()));
            }
        }
        return once;
    }
}
