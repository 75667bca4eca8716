/** Formats that are told by their first bytes. */
@NullMarked
package dev.gip.parser.internal.format;

import org.jspecify.annotations.NullMarked;
