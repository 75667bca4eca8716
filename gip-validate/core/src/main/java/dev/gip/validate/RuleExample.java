package dev.gip.validate;

import dev.gip.model.reading.Reading;

/**
 * A report that a rule shows itself on.
 *
 * @param reading the report and how it was read
 * @param context what is known beyond it
 * @since 0.1
 */
public record RuleExample(Reading reading, ValidationContext context) {}
