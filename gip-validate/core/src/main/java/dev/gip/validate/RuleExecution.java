package dev.gip.validate;

import dev.gip.model.LocalizedText;
import dev.gip.model.Severity;
import dev.gip.model.validation.Finding;
import dev.gip.model.validation.RuleInfo;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.RuleRun.Status;
import java.util.List;

/**
 * A rule as one validator applies it.
 *
 * @param rule the rule
 * @param info what it says of itself, graded as the caller wants
 * @param switchedOff whether the caller switched it off
 * @param propagating whether what it throws passes to the caller
 */
record RuleExecution(Rule rule, RuleInfo info, boolean switchedOff, boolean propagating) {

    private static final LocalizedText SWITCHED_OFF = new LocalizedText("调用方停用了本规则。", "The caller switched it off.");
    private static final LocalizedText NO_SOURCE =
            new LocalizedText("本规则需要原始来源，而这里只有报告数据。", "It needs the source, and only the report was given.");

    static RuleExecution of(Rule rule, Severity severity, boolean switchedOff, boolean propagating) {
        RuleInfo own = rule.info();
        RuleInfo graded = new RuleInfo(
                own.id(), own.kind(), severity, own.title(), own.rationale(), own.basis(), own.forms(), own.tags());
        return new RuleExecution(rule, graded, switchedOff, propagating);
    }

    RuleRun run(Subject subject, List<Finding> findings) {
        if (switchedOff) {
            return ended(Status.SWITCHED_OFF, SWITCHED_OFF);
        }
        if (!info.appliesTo(subject.form().id())) {
            return ended(
                    Status.NOT_APPLICABLE,
                    new LocalizedText(
                            "本规则不适用于格式“%s”。".formatted(subject.form().id()),
                            "It is not made for the form '%s'."
                                    .formatted(subject.form().id())));
        }
        if (rule.needsSource() && subject.reading() == null) {
            return ended(Status.NOT_APPLICABLE, NO_SOURCE);
        }
        return check(subject, findings);
    }

    /** The border to other people's code: nothing a rule does may keep the others from running. */
    private RuleRun check(Subject subject, List<Finding> findings) {
        RuleContext context = new RuleContext(subject, info);
        try {
            rule.check().run(context);
        } catch (Throwable failure) {
            boolean fatal = failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
            if (propagating || fatal) {
                throw failure;
            }
            return ended(Status.COULD_NOT_RUN, failed(failure));
        }
        findings.addAll(context.findings());
        return context.outcome();
    }

    private static LocalizedText failed(Throwable failure) {
        String what = failure.getClass().getName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
        return new LocalizedText("规则自身出错，没有完成检查：" + what + where, "The rule itself failed: " + what + where);
    }

    RuleRun withoutReport(LocalizedText reason) {
        return switchedOff ? ended(Status.SWITCHED_OFF, SWITCHED_OFF) : ended(Status.COULD_NOT_RUN, reason);
    }

    private RuleRun ended(Status status, LocalizedText reason) {
        return new RuleRun(info.id(), status, reason);
    }
}
