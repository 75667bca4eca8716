package dev.gip.validate;

import dev.gip.model.LocalizedText;
import dev.gip.model.form.Forms;
import dev.gip.model.reading.Reading;
import dev.gip.model.validation.DocumentedRule;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.Need;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as one validator applies it.
 *
 * @param rule the rule
 * @param info what it says of itself, graded as the caller wants
 * @param switchedOff whether the caller switched it off
 * @param bounded whether its time is bounded by what it is
 */
record RuleExecution(Rule rule, RuleInfo info, boolean switchedOff, boolean bounded) {

    private static final LocalizedText SWITCHED_OFF = new LocalizedText("调用方停用了本规则。", "The caller switched it off.");

    /** What became of a rule and what it found. */
    record Outcome(RuleRun run, List<Finding> findings) {}

    /**
     * Runs the rule; nothing it does may keep the others from running.
     *
     * @param border what calls the checks
     */
    Outcome run(Subject subject, RuleBorder border) {
        if (switchedOff) {
            return ended(Status.SWITCHED_OFF, SWITCHED_OFF);
        }
        if (!info.scope().covers(subject.form().id())) {
            return ended(
                    Status.NOT_APPLICABLE,
                    new LocalizedText(
                            "本规则不适用于格式“%s”。".formatted(subject.form().id()),
                            "It is not made for the form '%s'."
                                    .formatted(subject.form().id())));
        }
        if (!info.scope().covers(subject.report().header().year())) {
            return ended(
                    Status.NOT_APPLICABLE, otherYear(subject.report().header().year()));
        }
        for (Need need : Need.values()) {
            LocalizedText reason = subject.lacking().get(need);
            if (reason != null && info.needs().contains(need)) {
                return ended(Status.NOT_APPLICABLE, reason);
            }
        }
        return border.call(this, subject);
    }

    /** The rule with what it says of its bad example, even where it is switched off. */
    DocumentedRule documented(RuleBorder border) {
        RuleExecution on = new RuleExecution(rule, info, false, bounded);
        Optional<LocalizedText> said = rule.bad().flatMap(example -> on.said(example, border));
        return new DocumentedRule(info, said.orElse(null));
    }

    private Optional<LocalizedText> said(RuleExample example, RuleBorder border) {
        Reading reading = example.reading();
        return reading.report()
                .flatMap(report ->
                        Forms.find(report.form()).map(form -> Subject.of(report, form, reading, example.context())))
                .flatMap(subject -> run(subject, border).findings().stream().findFirst())
                .map(Finding::text);
    }

    private static LocalizedText otherYear(@Nullable Integer year) {
        return year == null
                ? new LocalizedText(
                        "本规则只适用于某些年度，而报告没有写明年度。", "It is made for some years, and the report does not state its year.")
                : new LocalizedText(
                        "本规则不适用于 %s 年度。".formatted(year), "It is not made for the year %s.".formatted(year));
    }

    RuleRun withoutReport(LocalizedText reason) {
        return switchedOff
                ? new RuleRun(info.id(), Status.SWITCHED_OFF, SWITCHED_OFF)
                : new RuleRun(info.id(), Status.COULD_NOT_RUN, reason);
    }

    Outcome ended(Status status, LocalizedText reason) {
        return new Outcome(new RuleRun(info.id(), status, reason), List.of());
    }
}
