package dev.gip.model.validation;

import dev.gip.model.Severity;
import dev.gip.model.relation.RelationCheck;
import java.util.List;

/**
 * What a validator says of a report.
 *
 * @param outcome the answer
 * @param ruleSet name and version of the rules
 * @param findings what was found, in the order of the rules
 * @param runs what became of every rule
 * @param notEvaluated relations that could not be evaluated, with the cells that prevented it
 * @since 0.1
 */
public record ValidationResult(
        ValidationOutcome outcome,
        String ruleSet,
        List<Finding> findings,
        List<RuleRun> runs,
        List<RelationCheck> notEvaluated) {

    /** Copies the lists. */
    public ValidationResult {
        findings = List.copyOf(findings);
        runs = List.copyOf(runs);
        notEvaluated = List.copyOf(notEvaluated);
    }

    /**
     * Whether something weighs enough to act on.
     *
     * @param threshold the least severity asked for
     * @return whether at least one finding has it
     */
    public boolean hasFindings(Severity threshold) {
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold));
    }
}
