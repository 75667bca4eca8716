package dev.gip.cli;

import dev.gip.model.reading.Reading;
import dev.gip.model.validation.CheckedReport;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.ValidationResult;
import dev.gip.render.CheckRenderer;
import dev.gip.render.CheckRenderers;
import java.util.ArrayList;
import java.util.List;

/** Results for programs: one document for the whole run; what people should know goes where errors go. */
final class CheckDocument implements CheckOutput {

    private final CheckRenderer renderer;
    private final List<RuleInfo> rules;
    private final Console console;
    private final List<CheckedReport> reports = new ArrayList<>();

    CheckDocument(CheckRenderer renderer, List<RuleInfo> rules, Console console) {
        this.renderer = renderer;
        this.rules = rules;
        this.console = console;
    }

    @Override
    public void add(ReportFiles source, String name, Reading reading, ValidationResult result) {
        if (reading.report().isEmpty()) {
            new ReadingText(console).complain(name, reading);
        }
        reports.add(new CheckedReport(isOfFiles() ? source.first().toString() : name, reading, result));
    }

    /** In SARIF a name is the address of a file, of which several reports may be. */
    private boolean isOfFiles() {
        return renderer == CheckRenderers.sarif();
    }

    @Override
    public void end() {
        console.out().print(renderer.render(reports, rules, console.locale()));
    }
}
