package dev.gip.validate;

import dev.gip.model.LocalizedText;
import dev.gip.model.validation.RuleRun.Status;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The border to other people's code. Rules that are bounded by what they are run on the caller's thread; those of others on a thread of
 * their own, which is given up when a rule is over its time.
 *
 * @param propagating whether what a rule throws passes to the caller, who then runs all rules on the own thread
 * @param limit how long a rule of others may take
 * @param threads where rules of others run; one that is given up keeps its thread
 */
record RuleBorder(boolean propagating, Duration limit, Executor threads) {

    private static final int IDLE_SECONDS = 1;

    RuleBorder(boolean propagating, Duration limit) {
        this(propagating, limit, daemons());
    }

    /** As many threads as there are rules at work; idle ones end, and none keeps a program from ending. */
    private static Executor daemons() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "gip-rule");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    RuleExecution.Outcome call(RuleExecution rule, Subject subject) {
        return rule.bounded() || propagating ? callHere(rule, subject) : callApart(rule, subject);
    }

    private RuleExecution.Outcome callHere(RuleExecution rule, Subject subject) {
        RuleContext context = new RuleContext(subject, rule.info());
        try {
            rule.rule().check().run(context);
        } catch (Throwable failure) {
            if (propagating || isFatal(failure)) {
                throw failure;
            }
            return rule.ended(Status.COULD_NOT_RUN, failed(failure));
        }
        return new RuleExecution.Outcome(context.outcome(), context.findings());
    }

    private static boolean isFatal(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
    }

    private RuleExecution.Outcome callApart(RuleExecution rule, Subject subject) {
        FutureTask<RuleExecution.Outcome> task = new FutureTask<>(() -> callHere(rule, subject));
        threads.execute(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return rule.ended(Status.COULD_NOT_RUN, overTime());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return rule.ended(
                    Status.COULD_NOT_RUN, new LocalizedText("检查被调用方中断。", "The caller interrupted the check."));
        } catch (ExecutionException e) {
            throw fatal(e);
        }
    }

    /** Only what must not be contained comes out of a task. */
    private static Error fatal(ExecutionException e) {
        return e.getCause() instanceof Error error ? error : new AssertionError(e.getCause());
    }

    private LocalizedText overTime() {
        return new LocalizedText(
                "规则超过 %s 毫秒仍未完成，已放弃。".formatted(limit.toMillis()),
                "The rule was given up after %s milliseconds.".formatted(limit.toMillis()));
    }

    /** Where a stack overflows is chance, so it is not told: the same report gives the same result. */
    private static LocalizedText failed(Throwable failure) {
        String what = failure.getClass().getName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 || failure instanceof StackOverflowError ? "" : " (" + trace[0] + ")";
        return new LocalizedText("规则自身出错，没有完成检查：" + what + where, "The rule itself failed: " + what + where);
    }
}
