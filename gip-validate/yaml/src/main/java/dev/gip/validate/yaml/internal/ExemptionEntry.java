package dev.gip.validate.yaml.internal;

import org.jspecify.annotations.Nullable;

/**
 * Findings that are let pass.
 *
 * @param rule id of the rule
 * @param cell the cell concerned; null for every finding of the rule
 * @param reason why
 * @param until the last day; null for no end
 */
public record ExemptionEntry(
        @Nullable String rule,
        @Nullable String cell,
        @Nullable String reason,
        @Nullable String until) {}
