/**
 * What a validator says of a report: {@link dev.gip.model.validation.ValidationResult} with its
 * {@link dev.gip.model.validation.Finding}s.
 */
@NullMarked
package dev.gip.model.validation;

import org.jspecify.annotations.NullMarked;
