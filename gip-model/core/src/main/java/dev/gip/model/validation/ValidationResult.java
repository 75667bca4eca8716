package dev.gip.model.validation;

import dev.gip.model.Severity;
import dev.gip.model.relation.RelationCheck;
import java.util.List;

/**
 * What a validator says of a report.
 *
 * @param outcome the answer
 * @param ruleSet name, version and date of the rules
 * @param findings what was found, in the order of the rules
 * @param runs what became of every rule
 * @param notEvaluated relations that could not be evaluated, with the cells that prevented it
 * @param exempted findings that the caller lets pass; they have no part in the outcome
 * @param stories findings that one slip explains; a finding stands in one story at most
 * @since 0.1
 */
public record ValidationResult(
        ValidationOutcome outcome,
        RuleSet ruleSet,
        List<Finding> findings,
        List<RuleRun> runs,
        List<RelationCheck> notEvaluated,
        List<Exempted> exempted,
        List<Story> stories) {

    /** Copies the lists. */
    public ValidationResult {
        findings = List.copyOf(findings);
        runs = List.copyOf(runs);
        notEvaluated = List.copyOf(notEvaluated);
        exempted = List.copyOf(exempted);
        stories = List.copyOf(stories);
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
