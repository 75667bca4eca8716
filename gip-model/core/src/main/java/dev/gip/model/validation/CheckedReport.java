package dev.gip.model.validation;

import dev.gip.model.reading.Reading;

/**
 * A source that was read and checked.
 *
 * @param name what the source is called, such as its path
 * @param reading what was read
 * @param result what was found
 * @since 0.1
 */
public record CheckedReport(String name, Reading reading, ValidationResult result) {}
