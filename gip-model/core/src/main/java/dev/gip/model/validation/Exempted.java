package dev.gip.model.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the caller exempted: it stands in the result and has no part in the outcome.
 *
 * @param finding what was found
 * @param reason why it is let pass, in the caller's words
 * @param until the last day of the exemption; null for one without end
 * @since 0.1
 */
public record Exempted(
        Finding finding, String reason, @Nullable LocalDate until) {}
