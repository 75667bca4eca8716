package dev.gip.model.validation;

import dev.gip.model.LocalizedText;
import dev.gip.model.relation.CellChange;
import java.util.List;

/**
 * Findings that one slip explains.
 *
 * @param text what happened, in a sentence
 * @param changes what would settle all of them together
 * @param findings the findings, by their index in {@link ValidationResult#findings()}
 * @since 0.1
 */
public record Story(LocalizedText text, List<CellChange> changes, List<Integer> findings) {

    /** Copies the lists. */
    public Story {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
