package dev.gip.validate.test;

import dev.gip.model.AnnualReport;
import dev.gip.model.CellKind;
import dev.gip.model.CellRef;
import dev.gip.model.form.Form;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Provenance;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.ValidationResult;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleExample;
import dev.gip.validate.ValidationContext;
import dev.gip.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule does with its examples and with reports that show nothing. */
final class Execution {

    private final Rule rule;
    private final Validator validator;
    private final List<String> faults = new ArrayList<>();

    Execution(Rule rule) {
        this.rule = rule;
        this.validator = Validator.builder().add(rule).propagateFailures().build();
    }

    List<String> faults() {
        badExample();
        goodExample();
        for (Form form : Forms.all()) {
            AnnualReport empty = AnnualReport.builder(form.id()).build();
            run(
                    "an empty report of form " + form.id(),
                    new RuleExample(
                            Reading.of("empty", false, empty, Provenance.NONE, List.of()), ValidationContext.NONE));
        }
        return faults;
    }

    private void badExample() {
        Optional<RuleExample> bad = rule.bad();
        if (bad.isEmpty()) {
            faults.add("a bad example is lacking");
            return;
        }
        run("the bad example", bad.get())
                .filter(result -> result.findings().isEmpty())
                .ifPresent(result -> faults.add("nothing is found in the bad example" + reason(result)));
    }

    private void goodExample() {
        Optional<RuleExample> good = rule.good();
        if (good.isEmpty()) {
            faults.add("a good example is lacking");
            return;
        }
        run("the good example", good.get()).ifPresent(result -> {
            result.findings()
                    .forEach(finding -> faults.add("the good example gives a finding: "
                            + finding.text().en()));
            if (result.runs().get(0).status() != RuleRun.Status.RAN) {
                faults.add("the good example is not fully checked" + reason(result));
            }
        });
    }

    private Optional<ValidationResult> run(String what, RuleExample example) {
        try {
            ValidationResult result = validator.validate(example.reading(), example.context());
            if (!result.equals(validator.validate(example.reading(), example.context()))) {
                faults.add("two runs on " + what + " differ");
            }
            result.findings().forEach(finding -> judge(what, finding, example.reading()));
            return Optional.of(result);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            faults.add("the check throws on " + what + ": " + e);
            return Optional.empty();
        }
    }

    private void judge(String what, Finding finding, Reading reading) {
        Description.faults("message of a finding in " + what, finding.text()).forEach(faults::add);
        for (CellRef ref : finding.cells()) {
            if (!exists(ref, reading)) {
                faults.add("a finding in " + what + " names the cell " + ref + ", which neither form nor report has");
            }
        }
    }

    private static boolean exists(CellRef ref, Reading reading) {
        return ref.isLocal()
                || reading.report()
                        .filter(report -> report.cell(ref).kind() != CellKind.ABSENT
                                || Forms.of(report.form()).cells().contains(ref))
                        .isPresent();
    }

    private static String reason(ValidationResult result) {
        RuleRun run = result.runs().get(0);
        return run.reason() == null
                ? ""
                : ": " + run.status() + ", " + run.reason().en();
    }
}
