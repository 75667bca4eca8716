package dev.gip.cli;

import dev.gip.model.Severity;
import dev.gip.model.reading.Reading;
import dev.gip.model.reading.ReadingOutcome;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.ValidationOutcome;
import dev.gip.model.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/** From what came of a file to the exit code. */
final class Verdict {

    private Verdict() {}

    static int of(Reading reading) {
        return reading.outcome() == ReadingOutcome.COMPLETE ? ExitCode.CLEAN : ExitCode.NOT_WHOLE;
    }

    /**
     * The verdict on a checked report. An error does not hide that something else could not be checked.
     *
     * @param failOn the least severity that counts; null where findings do not count
     */
    static int of(Reading reading, ValidationResult result, @Nullable Severity failOn) {
        boolean whole = result.outcome() != ValidationOutcome.INCOMPLETE
                && result.runs().stream().noneMatch(run -> run.status() == RuleRun.Status.COULD_NOT_RUN);
        if (!whole) {
            return ExitCode.NOT_WHOLE;
        }
        boolean found = failOn != null && result.hasFindings(failOn);
        return Math.max(of(reading), found ? ExitCode.FINDINGS : ExitCode.CLEAN);
    }
}
