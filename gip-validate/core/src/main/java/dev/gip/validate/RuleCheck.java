package dev.gip.validate;

/**
 * What a rule does with a report: it looks at the context and hands what it finds back to it.
 *
 * <p>A check keeps no state between reports and may be called by several threads at once, each with a context of its
 * own. It need not guard itself: a check that throws makes its rule
 * {@link dev.gip.model.validation.RuleRun.Status#COULD_NOT_RUN}, and the other rules go on.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RuleCheck {

    /**
     * Looks at one report.
     *
     * @param context the report, and where findings go
     */
    void run(RuleContext context);
}
