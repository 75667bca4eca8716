/** The small language in which rules of data compare cells and figures; docs/validation.md describes it. */
@NullMarked
package dev.gip.validate.internal.condition;

import org.jspecify.annotations.NullMarked;
