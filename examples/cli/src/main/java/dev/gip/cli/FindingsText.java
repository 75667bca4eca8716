package dev.gip.cli;

import dev.gip.model.CellRef;
import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.reading.Diagnostic;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.relation.Suggestion;
import dev.gip.model.relation.Suggestions;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.Story;
import dev.gip.model.validation.ValidationResult;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found in a report, for people: the outcome, the findings, and what could not be checked. */
final class FindingsText {

    private static final String INDENT = "  ";
    private static final String DETAIL = "    ";
    private static final int MOST_CELLS = 6;
    private static final int MOST_SUGGESTIONS = 8;

    private final Console console;

    FindingsText(Console console) {
        this.console = console;
    }

    void print(String name, Reading reading, ValidationResult result) {
        if (reading.report().isEmpty()) {
            console.line(name
                    + console.say("：没有检查；", ": not checked; ")
                    + console.say(reading.outcome().text())
                    + " (" + reading.outcome() + ")");
            reading(reading);
            return;
        }
        console.line(outcome(name, reading, result));
        findings(result);
        exempted(result.exempted());
        reading(reading);
        notRun(result);
        reading.report().map(Suggestions::of).ifPresent(this::suggestions);
    }

    private String outcome(String name, Reading reading, ValidationResult result) {
        return console.say(
                "%s：%s (%s)；%s，%s，%s；%s (%s)",
                "%s: %s (%s); %s, %s, %s; %s (%s)",
                name,
                console.say(result.outcome().text()),
                result.outcome(),
                count(result, Severity.ERROR, "项错误", "error"),
                count(result, Severity.WARNING, "项警告", "warning"),
                count(result, Severity.INFO, "项提示", "info"),
                console.say(reading.outcome().text()),
                reading.outcome());
    }

    private String count(ValidationResult result, Severity severity, String zh, String en) {
        long count = result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return console.say("%d " + zh, "%d " + en + (count == 1 ? "" : "s"), count);
    }

    /** In their order; those that one slip explains stand together, below it, where the first of them is. */
    private void findings(ValidationResult result) {
        Map<Integer, Story> stories = new HashMap<>();
        result.stories().forEach(story -> story.findings().forEach(index -> stories.put(index, story)));
        Set<Story> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < result.findings().size(); i++) {
            Story story = stories.get(i);
            if (story == null) {
                finding(result.findings().get(i), INDENT);
            } else if (told.add(story)) {
                console.line(INDENT + console.say(story.text()));
                story.findings().forEach(index -> finding(result.findings().get(index), INDENT + INDENT));
            }
        }
    }

    private void exempted(List<Exempted> exempted) {
        if (exempted.isEmpty()) {
            return;
        }
        console.line(INDENT + console.say("已豁免，不影响结论：", "Exempted, without part in the outcome:"));
        for (Exempted each : exempted) {
            finding(each.finding(), INDENT + INDENT);
            String until = each.until() == null ? "" : console.say("（至 %s）", " (until %s)", each.until());
            console.line(INDENT + INDENT + DETAIL + console.say("理由：", "reason: ") + each.reason() + until);
        }
    }

    private void finding(Finding finding, String indent) {
        String severity = console.say(finding.severity().text());
        console.line(indent + "[" + severity + "] " + finding.rule() + " " + finding.message(console.locale()));
        cells(finding.cells(), indent);
        List<SourceLocation> locations = finding.locations().stream().distinct().toList();
        String places = PlaceText.of(locations.subList(0, Math.min(MOST_CELLS, locations.size())), console.locale());
        if (!places.isEmpty()) {
            console.line(indent
                    + DETAIL
                    + console.say("位置：", "place: ")
                    + places
                    + more(finding.locations().size()));
        }
    }

    private void cells(List<CellRef> cells, String indent) {
        if (!cells.isEmpty()) {
            String named =
                    cells.stream().limit(MOST_CELLS).map(CellRef::toString).collect(Collectors.joining(" "));
            console.line(indent + DETAIL + console.say("单元格：", "cells: ") + named + more(cells.size()));
        }
    }

    private String more(int all) {
        return all <= MOST_CELLS ? "" : console.say(" 等 %d 个", " and others, %d in all", all);
    }

    private void reading(Reading reading) {
        if (reading.outcome() == ReadingOutcome.COMPLETE) {
            return;
        }
        console.line(INDENT + console.say("读取情况：", "The reading:"));
        for (Diagnostic diagnostic : reading.diagnostics()) {
            if (diagnostic.severity().atLeast(Severity.WARNING)) {
                DiagnosticText.print(console, diagnostic, INDENT + INDENT);
            }
        }
    }

    private void suggestions(List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return;
        }
        console.line(INDENT
                + console.say(
                        "若勾稽关系成立可推出的值（不是读取结果）：", "Values that follow if the sums hold (not part of the reading):"));
        for (Suggestion suggestion : suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size()))) {
            console.line(
                    INDENT + INDENT + suggestion.ref() + console.say("：", ": ") + suggestion.message(console.locale()));
        }
        int more = suggestions.size() - MOST_SUGGESTIONS;
        if (more > 0) {
            console.line(INDENT
                    + INDENT
                    + console.say("另有 %d 个，见 export 的 suggestions。", "%d more, see suggestions in an export.", more));
        }
    }

    private void notRun(ValidationResult result) {
        List<RuleRun> runs = result.runs().stream()
                .filter(run -> run.status() == RuleRun.Status.COULD_NOT_RUN)
                .toList();
        if (runs.isEmpty()) {
            return;
        }
        console.line(INDENT + console.say("没有查全的规则：", "Rules that could not check everything:"));
        runs.stream()
                .collect(Collectors.groupingBy(FindingsText::reason, LinkedHashMap::new, Collectors.toList()))
                .forEach((reason, same) -> console.line(INDENT
                        + INDENT
                        + same.stream().map(RuleRun::rule).collect(Collectors.joining(" "))
                        + console.say("：", ": ")
                        + console.say(reason)));
    }

    private static LocalizedText reason(RuleRun run) {
        LocalizedText reason = run.reason();
        return reason == null ? new LocalizedText("原因不明", "no reason given") : reason;
    }
}
