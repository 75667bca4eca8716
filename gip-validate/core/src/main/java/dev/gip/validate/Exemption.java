package dev.gip.validate;

import dev.gip.model.CellRef;
import dev.gip.model.validation.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Findings that a caller lets pass, for a reason and a time: they stand in the result and have no part in the outcome.
 *
 * @param rule id of the rule
 * @param cell the cell that a finding must name; null for every finding of the rule
 * @param reason why, in the caller's words
 * @param until the last day; null for no end
 * @since 0.1
 */
public record Exemption(
        String rule,
        @Nullable CellRef cell,
        String reason,
        @Nullable LocalDate until) {

    /** Refuses an exemption without a reason. */
    public Exemption {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An exemption from " + rule + " needs a reason");
        }
    }

    boolean covers(Finding finding, LocalDate date) {
        return finding.rule().equals(rule)
                && (cell == null || finding.cells().contains(cell))
                && (until == null || !date.isAfter(until));
    }
}
