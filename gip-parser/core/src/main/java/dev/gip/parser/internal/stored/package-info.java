/** Readers for reports that are data already. */
@NullMarked
package dev.gip.parser.internal.stored;

import org.jspecify.annotations.NullMarked;
