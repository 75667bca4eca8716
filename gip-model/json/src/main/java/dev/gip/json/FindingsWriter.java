package dev.gip.json;

import dev.gip.model.CellRef;
import dev.gip.model.source.PageBox;
import dev.gip.model.source.SourceLocation;
import dev.gip.model.source.TextRange;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.Comparison;
import dev.gip.model.validation.Exempted;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.Operand;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleSet;
import dev.gip.model.validation.Story;
import dev.gip.model.validation.ValidationResult;
import java.util.List;
import java.util.Locale;

/** Writes {@code gip-findings/1}. */
record FindingsWriter(JsonOutput out) {

    void members(List<CheckedReport> reports) {
        out.text("schema", FindingsJson.SCHEMA);
        out.array("reports", () -> reports.forEach(report -> out.object(() -> report(report))));
    }

    private void report(CheckedReport report) {
        ValidationResult result = report.result();
        out.text("source", report.name());
        out.text("reading", lowerCase(report.reading().outcome()));
        out.text("outcome", lowerCase(result.outcome()));
        out.row("ruleSet", () -> ruleSet(result.ruleSet()));
        out.array("findings", () -> result.findings().forEach(finding -> out.row(() -> finding(finding))));
        out.array("exempted", () -> result.exempted().forEach(exempted -> out.row(() -> exempted(exempted))));
        out.array("stories", () -> result.stories().forEach(story -> out.row(() -> story(story))));
        out.array("runs", () -> result.runs().forEach(run -> out.row(() -> run(run))));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void ruleSet(RuleSet ruleSet) {
        out.text("name", ruleSet.name());
        out.text("version", ruleSet.version());
        out.text("date", ruleSet.date().toString());
    }

    private void finding(Finding finding) {
        out.text("rule", finding.rule());
        out.text("kind", finding.kind());
        out.text("severity", lowerCase(finding.severity()));
        out.text("message", finding.text());
        out.array("cells", () -> finding.cells().forEach(this::cell));
        Comparison comparison = finding.comparison();
        if (comparison != null) {
            out.object("comparison", () -> comparison(comparison));
        }
        out.array("places", () -> finding.locations().forEach(place -> out.object(() -> place(place))));
    }

    private void cell(CellRef ref) {
        out.element(ref.toString());
    }

    private void comparison(Comparison comparison) {
        out.array("left", () -> comparison.left().forEach(operand -> out.object(() -> operand(operand))));
        out.array("right", () -> comparison.right().forEach(operand -> out.object(() -> operand(operand))));
        out.text("difference", PlainDecimal.print(comparison.difference()));
    }

    private void operand(Operand operand) {
        CellRef cell = operand.cell();
        out.text("name", operand.name());
        out.text("value", PlainDecimal.print(operand.value()));
        out.text("factor", PlainDecimal.print(operand.factor()));
        out.textIfKnown("cell", cell == null ? null : cell.toString());
    }

    private void place(SourceLocation place) {
        out.text("source", place.source());
        out.text("description", place.describe());
        TextRange range = place.range();
        if (range != null) {
            out.number("line", range.line());
            out.number("column", range.column());
        }
        PageBox box = place.box();
        if (box != null) {
            out.number("page", box.page());
        }
    }

    private void exempted(Exempted exempted) {
        out.text("reason", exempted.reason());
        out.textIfKnown(
                "until", exempted.until() == null ? null : exempted.until().toString());
        out.object("finding", () -> finding(exempted.finding()));
    }

    private void story(Story story) {
        out.text("message", story.text());
        out.array(
                "changes",
                () -> story.changes()
                        .forEach(change -> out.object(() -> {
                            out.text("cell", change.ref().toString());
                            out.text("to", PlainDecimal.print(change.to()));
                        })));
        out.array("findings", () -> story.findings().forEach(out::element));
    }

    private void run(RuleRun run) {
        out.text("rule", run.rule());
        out.text("status", lowerCase(run.status()));
        if (run.reason() != null) {
            out.text("reason", run.reason());
        }
    }
}
