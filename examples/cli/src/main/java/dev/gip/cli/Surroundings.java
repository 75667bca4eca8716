package dev.gip.cli;

import dev.gip.model.AnnualReport;
import dev.gip.validate.ValidationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which of the other reports belong to the one that is checked. What was given in vain is said, and has part in the exit code. */
final class Surroundings {

    private final Supplier<ValidationContext.Builder> facts;
    private final List<OtherReport> previous;
    private final List<OtherReport> children;
    private final List<OtherReport> sisters;
    private final boolean alone;
    private final Console console;
    private int code = ExitCode.CLEAN;

    /**
     * Takes what there is.
     *
     * @param facts what is the same for all reports
     * @param alone whether one report is checked only
     */
    Surroundings(
            Supplier<ValidationContext.Builder> facts,
            List<OtherReport> previous,
            List<OtherReport> children,
            List<OtherReport> sisters,
            boolean alone,
            Console console) {
        this.facts = facts;
        this.previous = previous;
        this.children = children;
        this.sisters = sisters;
        this.alone = alone;
        this.console = console;
    }

    int code() {
        return code;
    }

    /** What is known beyond a report. */
    ValidationContext of(ReportFiles source, String name, int index, AnnualReport report) {
        ValidationContext.Builder context = facts.get();
        if (!previous.isEmpty()) {
            previous(name, report).ifPresent(context::previous);
        }
        Set<Path> parts = source.files().stream().map(OtherReport::real).collect(Collectors.toSet());
        sameYear(children, "--children", others(children, parts, index, report), name, report, context::subordinate);
        sameYear(sisters, "--sisters", others(sisters, parts, index, report), name, report, context::sister);
        return context.build();
    }

    private Optional<AnnualReport> previous(String name, AnnualReport report) {
        List<AnnualReport> fitting = previous.stream()
                .filter(other -> other.isOfBody(report) && other.isBefore(report, 1))
                .map(OtherReport::report)
                .distinct()
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        OtherReport only = previous.get(0);
        if (alone && previous.size() == 1 && (only.isOfUnknownYear(report) || only.isBefore(report, 1))) {
            return Optional.of(taken(only, name, report));
        }
        String none = console.say(
                "%s：--previous 给出的报告中没有同一机关上一年度的，未作跨年检查。",
                "%s: none of the reports that --previous gives is of the same body on the year before; nothing was compared with it.",
                name);
        String several = console.say(
                "%s：--previous 给出了几份不同的上一年度报告，未作跨年检查。",
                "%s: --previous gives several different reports on the year before; nothing was compared with them.",
                name);
        return inVain(fitting.isEmpty() ? none : several);
    }

    /** Of one report and one other it is clear what is meant, though a body may have changed its name. */
    private AnnualReport taken(OtherReport only, String name, AnnualReport report) {
        String agency = report.header().agency();
        if (agency != null && only.agency() != null && !only.isOfBody(report)) {
            console.complain(console.say(
                    "%s：机关是“%s”，--previous 给出的报告写的是“%s”，仍按上一年度报告比较。",
                    "%s: its body is '%s', that of the report of --previous is '%s'; they are compared all the same.",
                    name,
                    agency,
                    only.agency()));
        }
        return only.report();
    }

    private static List<OtherReport> others(List<OtherReport> all, Set<Path> parts, int index, AnnualReport report) {
        return all.stream()
                .filter(other -> !other.is(parts, index) && !other.isOfBody(report))
                .toList();
    }

    /** Sums and comparisons over bodies hold within a year only. */
    private void sameYear(
            List<OtherReport> given,
            String option,
            List<OtherReport> others,
            String name,
            AnnualReport report,
            Consumer<AnnualReport> add) {
        List<OtherReport> taken = new ArrayList<>(others);
        taken.removeIf(other -> !other.isBefore(report, 0));
        taken.forEach(other -> add.accept(other.report()));
        int left = others.size() - taken.size();
        if (left > 0) {
            console.complain(console.say(
                    "%s：%s 给出的 %d 份报告不是或没有写明是同一年度的，没有计入。",
                    "%s: %s gives %d reports that are not, or do not say that they are, on the same year; they were left out.",
                    name,
                    option,
                    left));
        }
        if (!given.isEmpty() && taken.isEmpty()) {
            inVain(console.say(
                    "%s：%s 没有给出同一年度其他机关的报告，未作比较。",
                    "%s: %s gives no report of another body on the same year; nothing was compared.", name, option));
        }
    }

    private Optional<AnnualReport> inVain(String why) {
        console.complain(why);
        code = ExitCode.NOT_WHOLE;
        return Optional.empty();
    }
}
