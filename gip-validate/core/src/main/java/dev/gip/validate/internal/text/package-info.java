/** How rules look at the text of a report: folded, in sentences, by its counts and its likeness. */
@NullMarked
package dev.gip.validate.internal.text;

import org.jspecify.annotations.NullMarked;
