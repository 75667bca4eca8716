/** The way from bytes to a reading; not part of the API. */
@NullMarked
package dev.gip.parser.internal;

import org.jspecify.annotations.NullMarked;
